// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import nl.socialteams.testing.Tokens;

/** A call written by hand, for what a decent HTTP client would not send, or not in that order. */
final class RawCall implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;

  private RawCall(Socket socket) {
    this.socket = socket;
  }

  /** Sends the head of a request with a token. */
  static RawCall begin(String head) {
    try {
      Socket socket = new Socket("127.0.0.1", Call.port());
      socket.setSoTimeout(PATIENCE_MILLIS);
      RawCall call = new RawCall(socket);
      String token = Tokens.of("team-member");
      call.write(head + "\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n\r\n");
      return call;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void write(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What has come in when the text is there; fails when it does not come. */
  String readUntil(String text) {
    StringBuilder read = new StringBuilder();
    try {
      while (read.indexOf(text) < 0) {
        int next = socket.getInputStream().read();
        if (next < 0) {
          throw new AssertionError("The gateway closed the connection after: " + read);
        }
        read.append((char) next);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return read.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
