package si.plenum.identity.internal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.identity.PublicAddresses;

class PageEtagsTest {

    private final MockMvc site = MockMvcBuilders.standaloneSetup(new Pages())
            .addFilters(new PageEtags(ChainParts.anyOf(PublicAddresses.PAGES)))
            .build();

    @Test
    void a_public_page_is_known_by_its_etag() throws Exception {
        var etag = site.perform(get("/sklepi/PL-2026-007"))
                .andExpect(header().exists("ETag"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        site.perform(get("/sklepi/PL-2026-007").header("If-None-Match", etag)).andExpect(status().isNotModified());
    }

    @Test
    void a_large_file_is_not_kept_in_memory_for_an_etag() throws Exception {
        site.perform(get("/podatki/plenum-export.zip")).andExpect(header().doesNotExist("ETag"));
    }

    @RestController
    static class Pages {

        @GetMapping({"/sklepi/{number}", "/podatki/{file}"})
        String page() {
            return "Sklep";
        }
    }
}
