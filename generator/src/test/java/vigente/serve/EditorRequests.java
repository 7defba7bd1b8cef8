package vigente.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vigente.export.JsonReader;
import vigente.export.JsonValue;

/** Asks the editor as its pages do, over HTTP, with a token that can be lost or another origin. */
final class EditorRequests {
    private static final Pattern TOKEN = Pattern.compile("data-ficha=\"([0-9a-f]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final String token;

    EditorRequests(String server) throws IOException {
        this.server = server;
        Matcher found = TOKEN.matcher(get("_editor/").body());
        if (!found.find()) {
            throw new IOException("the page has no token");
        }
        this.token = found.group(1);
    }

    record Said(int status, String body) {
        JsonValue json() {
            return JsonReader.read(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        }
    }

    /** A value as it is sent. */
    static String written(JsonValue value) {
        if (value instanceof JsonValue.Items items) {
            return items.items().stream().map(EditorRequests::written).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof JsonValue.Fields fields) {
            return fields.fields().entrySet().stream()
                    .map(field -> quoted(field.getKey()) + ":" + written(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof JsonValue.Flag flag ? String.valueOf(flag.isTrue()) : quoted(value.text());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    String token() {
        return token;
    }

    Said get(String path) throws IOException {
        return send(request(path).GET());
    }

    Said ask(String path) throws IOException {
        return send(
                request("_editor/api/" + path).header("X-Vigente-Ficha", token).GET());
    }

    Said tell(String path, String json) throws IOException {
        return tell(path, json, "X-Vigente-Ficha", token);
    }

    Said tell(String path, String json, String... headers) throws IOException {
        return send(request("_editor/api/" + path).headers(headers).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    Said fill(String path, String form) throws IOException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private Said send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Said(answer.statusCode(), answer.body());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }
}
