package si.plenum.identity;

import java.util.List;

/**
 * The addresses that answer to anybody, without a session. What is not here, not under {@code /app} and not under
 * {@code /api/v1} does not exist.
 */
public final class PublicAddresses {

    /** Pages, feeds and documents: short, made anew for each request, known by an ETag. */
    public static final List<String> PAGES = List.of(
            "/",
            "/sklepi/**",
            "/akti/**",
            "/seje/**",
            "/predlogi/**",
            "/glasovanja/**",
            "/sklepi.atom",
            "/seje.ics",
            "/sitemap.xml",
            "/robots.txt",
            "/podatki",
            "/dostopnost",
            "/zasebnost",
            "/pomoc");

    /** Files and probes that answer for their own caching. */
    public static final List<String> FILES = List.of(
            "/podatki/*",
            "/odjava/*",
            "/css/**",
            "/fonts/**",
            "/images/**",
            "/aura/**",
            "/favicon.ico",
            "/livez",
            "/readyz");

    private PublicAddresses() {}
}
