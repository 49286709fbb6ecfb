package si.plenum.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's own program: calls the interface with a token.
 *
 * @param token {@code null}: without one
 */
public record ApiClient(
        HttpClient http, String base, @Nullable String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a call answered. */
    public record Answer(int status, HttpResponse<String> whole, JsonNode body) {

        public String text(String pointer) {
            return body.at(pointer).asString();
        }

        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    public ApiClient as(@Nullable String other) {
        return new ApiClient(http, base, other);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer send(String method, String path, @Nullable String json, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (json != null) request.header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        var body = json == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json);
        try {
            var answer = http.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString());
            var text = answer.body().isEmpty() ? "null" : answer.body();
            return new Answer(answer.statusCode(), answer, JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
