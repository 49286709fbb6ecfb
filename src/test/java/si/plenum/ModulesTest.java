package si.plenum;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void each_module_uses_only_what_its_charter_allows() {
        ApplicationModules.of(Plenum.class).verify();
    }
}
