package si.plenum.site.internal;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import si.plenum.document.Documents;
import si.plenum.platform.Settings;
import si.plenum.platform.language.Say;

/** What programs read: the Atom feed of decisions, the calendar of sessions, the map of the site. */
@Controller
class FeedController {

    private static final int ENTRIES = 50;
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final DecisionReader decisions;
    private final SessionReader sessions;
    private final ProposalReader proposals;
    private final Documents documents;
    private final Settings settings;
    private final Say say;

    FeedController(
            DecisionReader decisions,
            SessionReader sessions,
            ProposalReader proposals,
            Documents documents,
            Settings settings,
            Say say) {
        this.decisions = decisions;
        this.sessions = sessions;
        this.proposals = proposals;
        this.documents = documents;
        this.settings = settings;
        this.say = say;
    }

    @GetMapping(path = "/sklepi.atom", produces = "application/atom+xml;charset=UTF-8")
    @ResponseBody
    String atom() throws FeedException {
        var latest = decisions.latest(ENTRIES);
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(address("/sklepi.atom"));
        feed.setLink(address("/sklepi"));
        feed.setTitle(say.text("site.feed.title"));
        feed.setAuthor(say.text("app.name"));
        // A feed without entries is as old as nothing: the epoch, never the moment of asking, which would break the
        // ETag.
        feed.setPublishedDate(
                latest.isEmpty() ? new Date(0) : Date.from(latest.getFirst().publishedAt()));
        feed.setEntries(latest.stream().map(this::entry).toList());
        return new SyndFeedOutput().outputString(feed);
    }

    private SyndEntry entry(PublicDecision decision) {
        var entry = new SyndEntryImpl();
        entry.setUri(address("/sklepi/" + decision.number()));
        entry.setLink(address("/sklepi/" + decision.number()));
        entry.setTitle(decision.number() + ": " + decision.title());
        entry.setPublishedDate(Date.from(decision.publishedAt()));
        entry.setUpdatedDate(Date.from(decision.publishedAt()));
        var wording = new SyndContentImpl();
        wording.setType("text");
        wording.setValue(decision.wording());
        entry.setDescription(wording);
        return entry;
    }

    @GetMapping(path = "/seje.ics", produces = "text/calendar;charset=UTF-8")
    @ResponseBody
    String calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Plenum//SL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (var session : sessions.ahead(ENTRIES)) calendar.add(event(session));
        return calendar.toString();
    }

    private VEvent event(PublicSession session) {
        var event = new VEvent(session.startsAt(), USUAL_LENGTH, session.title());
        // The stamp is the start, not the moment of asking: the same sessions give the same file.
        event.replace(new DtStamp(session.startsAt()));
        event.add(new Uid(session.id() + "@plenum"));
        event.add(new Location(session.place()));
        event.add(new Url(URI.create(address("/seje/" + session.number()))));
        return event;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap() {
        List<String> paths = new ArrayList<>(
                List.of("/", "/sklepi", "/akti", "/seje", "/predlogi", "/dostopnost", "/zasebnost", "/pomoc"));
        documents.all().forEach(document -> paths.add("/akti/" + document.slug()));
        decisions.numbers().forEach(number -> paths.add("/sklepi/" + number));
        sessions.numbers().forEach(number -> paths.add("/seje/" + number));
        proposals.numbers().forEach(number -> paths.add("/predlogi/" + number));
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var path : paths) xml.append("<url><loc>").append(address(path)).append("</loc></url>\n");
        return xml.append("</urlset>\n").toString();
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots() {
        return "User-agent: *\nDisallow: /app/\nSitemap: " + address("/sitemap.xml") + "\n";
    }

    private String address(String path) {
        return settings.baseUrl() + path;
    }
}
