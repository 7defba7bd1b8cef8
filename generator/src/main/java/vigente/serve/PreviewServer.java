package vigente.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vigente.build.Preview;
import vigente.message.DisplayText;
import vigente.message.Messages;

/** Answers this machine's browser with the pages of a preview, under the paths that {@code build} publishes them at. */
final class PreviewServer implements AutoCloseable {
    private static final int PORTS_TRIED = 50;
    private static final int LAST_PORT = 65535;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final String EVENTS = LivePages.OWN + "eventos";
    private static final String STATE = LivePages.OWN + "estado";
    private static final String PAGE = "pagina=";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Gate gate;
    private final LivePages pages;
    private final EditorDesk desk;
    private final Listeners listeners = new Listeners();

    private PreviewServer(HttpServer server, Preview preview) {
        this.server = server;
        this.threads = Executors.newCachedThreadPool(PreviewServer::thread);
        this.gate = new Gate(server.getAddress().getPort());
        this.pages = new LivePages(preview);
        this.desk = new EditorDesk(preview);
    }

    /**
     * Begins to answer.
     *
     * @param port 0 for any that is free; where it is taken, the next that is not
     * @throws IOException where none is to be had
     */
    static PreviewServer start(Preview preview, int port) throws IOException {
        PreviewServer started = new PreviewServer(bound(port), preview);
        started.server.setExecutor(started.threads);
        started.server.createContext("/", started::answer);
        started.server.start();
        return started;
    }

    private static HttpServer bound(int port) throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        int last = Math.min(LAST_PORT, port + PORTS_TRIED);
        int tried = port;
        while (true) {
            try {
                return HttpServer.create(new InetSocketAddress(here, tried), 0);
            } catch (BindException taken) {
                if (tried == last) {
                    throw taken;
                }
                tried++;
            }
        }
    }

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "vigente-serve");
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Where a browser finds the manual. */
    String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Whether no other machine can reach it. */
    boolean isLocal() {
        return server.getAddress().getAddress().isLoopbackAddress();
    }

    /** Tells all open pages that something may have changed. */
    void tell() {
        listeners.tell();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<String> path = RequestPath.of(exchange.getRequestURI().getRawPath());
            if (!gate.admits(exchange.getRequestHeaders())) {
                Reply.text(Reply.FORBIDDEN, Messages.text("servir.ajeno")).send(exchange);
            } else if (path.filter(EditorDesk::isMeant).isPresent()) {
                reply(() -> desk.reply(exchange, path.get())).send(exchange);
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                Reply.wrongMethod("GET, HEAD", Messages.text("servir.metodo")).send(exchange);
            } else if (path.filter(EVENTS::equals).isPresent()) {
                inform(exchange);
            } else {
                reply(() -> path.filter(STATE::equals).isPresent()
                                ? pages.state(asked(exchange))
                                : pages.reply(path.orElse("")))
                        .send(exchange);
            }
        }
    }

    private interface Question {
        Reply reply() throws IOException;
    }

    private static Reply reply(Question question) throws IOException {
        try {
            return question.reply();
        } catch (RuntimeException | StackOverflowError bug) {
            return Reply.text(Reply.FAILED, Messages.text("servir.fallo", DisplayText.tame(String.valueOf(bug))));
        }
    }

    private static String asked(HttpExchange exchange) {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        return query.startsWith(PAGE)
                ? RequestPath.decoded(query.substring(PAGE.length()))
                        .flatMap(RequestPath::of)
                        .orElse("")
                : "";
    }

    private void inform(HttpExchange exchange) throws IOException {
        Reply.protect(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(Reply.OK, head ? -1 : 0);
        if (!head) {
            try {
                listeners.inform(exchange.getResponseBody());
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
