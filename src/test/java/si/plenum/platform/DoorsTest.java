package si.plenum.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import si.plenum.PlenumTest;

@PlenumTest
class DoorsTest {

    @LocalServerPort
    int port;

    @Autowired
    ManagementPort management;

    @Test
    void whoever_watches_the_program_asks_at_the_main_door_whether_it_lives_and_is_ready() throws Exception {
        assertThat(get(port, "/livez").statusCode()).isEqualTo(200);
        assertThat(get(port, "/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void a_second_door_answers_whoever_runs_the_program() throws Exception {
        assertThat(management.number()).isPositive().isNotEqualTo(port);
        assertThat(get(management.number(), "/actuator/health").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
