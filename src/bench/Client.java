import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A bare HTTP client on one connection that stays as long as the server lets it: it shares the machine with what it measures. */
final class Client {

    private final int port;
    private InputStream in;
    private OutputStream out;

    Client(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Sends a request and reads its whole answer. */
    void expect(int status, byte[] request) throws IOException {
        out.write(request);
        out.flush();
        var first = line();
        int answered = Integer.parseInt(first.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean closes = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) length = Integer.parseInt(name.substring(15).strip());
            if (name.startsWith("connection:")) closes = name.contains("close");
            if (name.startsWith("transfer-encoding:")) chunked = name.contains("chunked");
        }
        var body = new StringBuilder();
        if (chunked) {
            for (int size = chunk(); size > 0; size = chunk()) {
                body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
                line();
            }
            line();
        } else {
            body.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        if (closes) {
            in.close();
            connect();
        }
        if (answered != status) throw new IOException(first + " " + body);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) throw new IOException("closed");
            if (read != '\r') text.append((char) read);
        }
        return text.toString();
    }
}
