// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Addresses;
import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.Caller;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** Without a valid token nothing is said of anything else. */
@Tag("G2")
class TokenRulesTest {

  @TestFactory
  Stream<DynamicTest> refuses_a_call_without_a_token() {
    return onEvery(operation -> assertNotSignedIn(nonsenseCall(operation)));
  }

  @TestFactory
  Stream<DynamicTest> refuses_what_is_no_token() {
    return onEvery(operation -> assertNotSignedIn(nonsenseCall(operation).token("no.such.token")));
  }

  @TestFactory
  Stream<DynamicTest> refuses_an_expired_token() {
    String expired = Caller.expiredToken();
    return onEvery(operation -> assertNotSignedIn(nonsenseCall(operation).token(expired)));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_token_whose_signature_was_changed() {
    return onEvery(
        operation -> {
          String token = Caller.firstAllowedTo(operation).token();
          assertNotSignedIn(nonsenseCall(operation).token(token.replaceAll(".{8}$", "AAAAAAAA")));
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_token_in_the_address() {
    return onEvery(
        operation -> {
          String token = Caller.firstAllowedTo(operation).token();
          nonsenseCall(operation).query("access_token", token).send().assertStatus(400, 401);
        });
  }

  private static Call nonsenseCall(Operation operation) {
    return new Call(operation, Addresses.nowhere(operation)).query("nonsense", "1");
  }

  private static void assertNotSignedIn(Call call) {
    Answer answer = call.send().assertStatus(401);
    assertThat(answer.header("WWW-Authenticate")).as("%s", answer).startsWith("Bearer");
    assertThat(answer.json().has("errors")).as("%s tells of the input", answer).isFalse();
  }
}
