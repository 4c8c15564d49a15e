// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

/** A server that issues the tokens of a suite. */
public interface TokenIssuer {

  /** Starts the server without waiting for it. */
  ChildProcess launch();

  /** Waits until the server answers. */
  void awaitReady(ChildProcess child);

  /** What its tokens name as their issuer. */
  String issuer();
}
