// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.cases.client.Gender;
import nl.socialteams.cases.client.NewClient;
import nl.socialteams.problem.InvalidInput;
import nl.socialteams.strictinput.CheckedJson;

/** Applies a merge patch (RFC 7396) to what is known of a client. */
@ApplicationScoped
class MergePatch {
  /** What any patch of the right form can be put on. */
  private static final NewClient NOBODY =
      new NewClient("-", "-", Gender.UNKNOWN, null, null, null, null, null);

  private final ObjectMapper written;
  private final CheckedJson json;

  @Inject
  MergePatch(ObjectMapper mapper, CheckedJson json) {
    this.written = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    this.json = json;
  }

  /**
   * Of the form only, before anybody knows which client it is for.
   *
   * @throws InvalidInput with every fault of form
   */
  void requireReadable(ObjectNode patch) {
    apply(NOBODY, patch);
  }

  /**
   * @throws InvalidInput with everything that the patch would leave wrong
   */
  NewClient apply(NewClient known, ObjectNode patch) {
    ObjectNode merged = written.valueToTree(known);
    merge(merged, patch);
    try {
      CheckedJson.Checked<NewClient> read =
          json.read(written.writeValueAsBytes(merged), NewClient.class);
      if (!read.faults().isEmpty()) {
        throw new InvalidInput(read.faults());
      }
      return read.value();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                target.remove(member.getKey());
              } else if (member.getValue() instanceof ObjectNode changes) {
                merge(within(target, member.getKey()), changes);
              } else {
                target.set(member.getKey(), member.getValue());
              }
            });
  }

  private static ObjectNode within(ObjectNode target, String member) {
    return target.get(member) instanceof ObjectNode there ? there : target.putObject(member);
  }
}
