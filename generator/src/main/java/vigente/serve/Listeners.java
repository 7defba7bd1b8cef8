package vigente.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The open pages that wait for news, told by server-sent events (HTML standard, section 9.2). */
final class Listeners {
    private static final String NEWS = "data: cambio\n\n";
    private static final String STILL_HERE = ": sigo aqui\n\n";
    private static final int SECONDS_OF_SILENCE = 15;

    private final Set<BlockingQueue<String>> waiting = ConcurrentHashMap.newKeySet();

    /** Tells every open page to look again. */
    void tell() {
        waiting.forEach(queue -> queue.offer(NEWS));
    }

    /** Keeps one page informed until it goes away. */
    void inform(OutputStream page) throws InterruptedException {
        BlockingQueue<String> news = new LinkedBlockingQueue<>();
        waiting.add(news);
        try {
            String said = STILL_HERE;
            while (true) {
                page.write(said.getBytes(StandardCharsets.UTF_8));
                page.flush();
                String heard = news.poll(SECONDS_OF_SILENCE, TimeUnit.SECONDS);
                said = heard == null ? STILL_HERE : heard;
            }
        } catch (IOException gone) {
            // The page was closed: this is how one hears of it.
            return;
        } finally {
            waiting.remove(news);
        }
    }
}
