// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Test;

import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.Kept;
import nl.socialteams.testing.policies.OfOneMunicipality;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisibleEntryTest extends OfOneMunicipality<ExchangeEntry> {
  VisibleEntryTest() {
    super(() -> Kept.with(new ExchangeEntry(), "side", Side.OFFER));
  }

  @Override
  protected ExchangeEntry found(Caller caller, ExchangeEntry kept) {
    return visible(caller, kept).entry(Side.OFFER, UUID.randomUUID());
  }

  @Test
  void an_offer_is_no_request() {
    VisibleEntry offers = visible(acting(), of(OWN));

    assertThatThrownBy(() -> offers.entry(Side.REQUEST, UUID.randomUUID()))
        .isInstanceOf(NotFoundException.class);
  }

  private static VisibleEntry visible(Caller caller, ExchangeEntry kept) {
    return new VisibleEntry(
        caller,
        new EntryRepository() {
          @Override
          public ExchangeEntry findById(UUID id) {
            return kept;
          }
        });
  }
}
