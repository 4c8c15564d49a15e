// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.calls.Addresses;
import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.Caller;
import nl.socialteams.systemtests.contract.calls.ValidCalls;
import nl.socialteams.systemtests.contract.document.Body;
import nl.socialteams.systemtests.contract.document.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/** Every role, on every operation, in its own municipality and in another, as the table has it. */
@Tag("G2")
@Tag("G3")
class RoleMatrixTest {
  private static final List<String> NOBODY = List.of("foreign", "partner-without-scopes");
  private static final Map<String, MatrixRow> ROWS = Matrix.rows();

  @Test
  void every_operation_has_a_row_and_every_row_an_operation() {
    List<Operation> operations = Contract.document().operations();
    List<String> missing =
        operations.stream()
            .filter(operation -> !ROWS.containsKey(operation.toString()))
            .map(Matrix::proposed)
            .toList();

    assertThat(missing).as("rows to look at well, and to put into the table").isEmpty();
    assertThat(operations.stream().map(Operation::toString)).containsAll(ROWS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> the_document_tells_the_same_roles() {
    return onEvery(
        (operation, row) -> {
          TreeSet<String> people = new TreeSet<>(row.allowed());
          people.remove("partner");
          assertThat(operation.roles().stream().filter(role -> !Roles.isRight(role)))
              .containsExactlyInAnyOrderElementsOf(people);
        });
  }

  @TestFactory
  Stream<DynamicTest> who_may_not_is_refused_before_the_input_is_looked_at() {
    return onEvery(
        (operation, row) -> {
          List<String> refused = new ArrayList<>(row.refused());
          refused.addAll(NOBODY);
          for (String role : refused) {
            Answer answer = nonsense(operation).as(Caller.named(role)).send();
            assertThat(answer.status()).as("%s as %s", answer, role).isEqualTo(403);
            assertThat(answer.json().has("errors")).as("%s tells of the input", answer).isFalse();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> who_may_reads_and_is_told_of_nonsense_in_what_would_be_written() {
    return onEvery(
        (operation, row) -> {
          for (String role : row.allowed()) {
            Answer answer = allowed(operation).as(Caller.named(role)).send();
            assertThat(answer.status()).as("%s as %s", answer, role).isIn(pastTheDoor(operation));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> who_may_elsewhere_finds_nothing_here() {
    return onEvery(
        (operation, row) -> {
          for (String role : row.allowed()) {
            Answer answer = sameThing(operation).as(Caller.named(role + "-elsewhere")).send();
            assertThat(answer.status())
                .as("%s as %s of elsewhere", answer, role)
                .isIn(row.elsewhere());
          }
        });
  }

  /** A role lets one read; a single thing may be one that this caller does not see. */
  private static List<Integer> pastTheDoor(Operation operation) {
    if (!operation.method().equals("GET")) {
      return List.of(400);
    }
    return operation.path().contains("{") ? List.of(200, 404) : List.of(200);
  }

  /** Reading is tried for real; of writing it is enough to get past the door. */
  private static Call allowed(Operation operation) {
    return operation.method().equals("GET")
        ? new Call(operation, Addresses.of(operation))
        : nonsense(operation);
  }

  private static Call nonsense(Operation operation) {
    return new Call(operation, Addresses.nowhere(operation)).query("nonsense", "1");
  }

  /** A call that succeeded for somebody here, with nothing wrong in it but who makes it. */
  private static Call sameThing(Operation operation) {
    Call succeeded = ValidCalls.success(operation).call();
    Call call = new Call(operation, succeeded.address());
    operation
        .requestBody()
        .map(Body::mediaType)
        .ifPresent(type -> call.body(type, succeeded.body()));
    operation
        .header("Idempotency-Key")
        .ifPresent(header -> call.header(header.name(), ValidCalls.freshKey()));
    return operation.isConditional() ? call.header("If-Match", "\"v1\"") : call;
  }

  private static Stream<DynamicTest> onEvery(Expectation expectation) {
    return Contract.document().operations().stream()
        .filter(operation -> ROWS.containsKey(operation.toString()))
        .map(operation -> test(operation, o -> expectation.check(o, ROWS.get(o.toString()))));
  }

  private static DynamicTest test(Operation operation, Consumer<Operation> check) {
    return DynamicTest.dynamicTest(
        operation.toString(),
        () -> {
          try {
            check.accept(operation);
          } catch (AssertionError broken) {
            throw new AssertionError(operation + ": " + broken.getMessage(), broken);
          }
        });
  }

  /** What a row expects of its operation. */
  private interface Expectation {
    void check(Operation operation, MatrixRow row);
  }
}
