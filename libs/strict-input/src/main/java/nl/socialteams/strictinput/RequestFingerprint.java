// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.RequestScoped;

/** The SHA-256 of the body as it was sent, to tell a repeated request from another one. */
@RequestScoped
public class RequestFingerprint {
  private String value = "";

  void take(byte[] body) {
    try {
      value = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty where the request has no body. */
  public String value() {
    return value;
  }
}
