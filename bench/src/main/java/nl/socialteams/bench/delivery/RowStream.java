// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.delivery;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;

/**
 * Sends a file of any length in chunks while its answers are read, as a partner's system does. The
 * JDK's own client reads no answer before all is sent.
 *
 * @param token of who delivers
 */
record RowStream(URI server, String token) {
  private static final int CHUNK = 32 * 1024;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String HEAD =
      """
      POST /cases/v1/registrations/_stream HTTP/1.1\r
      Host: %s\r
      Authorization: Bearer %s\r
      Content-Type: application/x-ndjson\r
      Accept: application/x-ndjson\r
      Transfer-Encoding: chunked\r
      Connection: close\r
      \r
      """;

  /**
   * The answers of so many rows.
   *
   * @param meanwhile is told how many are answered, after each
   */
  Answers send(Residents residents, int rows, LongConsumer meanwhile) {
    Answers answers = new Answers(rows);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout((int) PATIENCE.toMillis());
      OutputStream out = new BufferedOutputStream(socket.getOutputStream(), CHUNK);
      out.write(HEAD.formatted(server.getAuthority(), token).getBytes(StandardCharsets.UTF_8));
      CompletableFuture<Void> sent =
          CompletableFuture.runAsync(() -> write(out, residents, rows, answers));
      answers.read(new BufferedInputStream(socket.getInputStream()), meanwhile);
      sent.join();
      return answers;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(OutputStream out, Residents residents, int rows, Answers answers) {
    try {
      for (int row = 0; row < rows; row++) {
        byte[] line = residents.line(row).getBytes(StandardCharsets.UTF_8);
        answers.sent(row);
        out.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(line);
        out.write('\r');
        out.write('\n');
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
