// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Test;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.Kept;
import nl.socialteams.testing.policies.OfOneMunicipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisibleCodeListTest extends OfOneMunicipality<CodeList> {
  private static final UUID LIST = UUID.randomUUID();

  VisibleCodeListTest() {
    super(() -> Kept.with(new CodeList(), "id", LIST));
  }

  @Override
  protected CodeList found(Caller caller, CodeList kept) {
    return visible(caller, kept, null).list(LIST);
  }

  @Test
  void a_version_is_found_in_its_own_list() {
    CodeListVersion version = ofList(LIST);

    assertThat(visible(acting(), of(OWN), version).version(LIST, UUID.randomUUID()))
        .isSameAs(version);
  }

  @Test
  void a_version_of_another_list_or_municipality_does_not_exist() {
    VisibleCodeList otherList = visible(acting(), of(OWN), ofList(UUID.randomUUID()));
    VisibleCodeList otherTown = visible(acting(), of(OTHER), ofList(LIST));
    VisibleCodeList none = visible(acting(), of(OWN), null);

    for (VisibleCodeList visible : new VisibleCodeList[] {otherList, otherTown, none}) {
      assertThatThrownBy(() -> visible.version(LIST, UUID.randomUUID()))
          .isInstanceOf(NotFoundException.class);
    }
  }

  private static CodeListVersion ofList(UUID list) {
    return Kept.with(new CodeListVersion(), "list", list);
  }

  private static VisibleCodeList visible(Caller caller, CodeList kept, CodeListVersion version) {
    return new VisibleCodeList(
        caller,
        new CodeListRepository() {
          @Override
          public CodeList findById(UUID id) {
            return kept;
          }
        },
        new CodeListVersionRepository() {
          @Override
          public CodeListVersion findById(UUID id) {
            return version;
          }
        });
  }
}
