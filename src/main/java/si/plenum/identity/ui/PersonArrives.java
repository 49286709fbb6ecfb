package si.plenum.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;

/** Notes at each page that a person opens that they are here, so that what happened since their last visit is known. */
@Component
class PersonArrives implements VaadinServiceInitListener {

    private final transient Persons persons;
    private final transient CurrentPerson currentPerson;

    PersonArrives(Persons persons, CurrentPerson currentPerson) {
        this.persons = persons;
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(navigation -> {
                    if (currentPerson.ifAny().isPresent()) persons.arrive();
                }));
    }
}
