// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.OrganisationFunding;
import nl.socialteams.contracts.area.OrganisationState;
import nl.socialteams.knowntime.Timeline;

/** Tells other services of an organisation and how it is and was funded. */
@ApplicationScoped
class OrganisationEvents {
  private final FundingRepository fundings;
  private final AreaOutbox outbox;

  @Inject
  OrganisationEvents(FundingRepository fundings, AreaOutbox outbox) {
    this.fundings = fundings;
    this.outbox = outbox;
  }

  void changed(Organisation organisation) {
    outbox.publish(
        AreaEvents.ORGANISATION_CHANGED,
        organisation.id().toString(),
        new OrganisationState(
            organisation.id(),
            organisation.municipality(),
            organisation.version(),
            organisation.name(),
            organisation.client(),
            fundings.history(organisation.id()).stream().map(OrganisationEvents::told).toList()));
  }

  private static OrganisationFunding told(Funding funding) {
    Timeline timeline = funding.timeline();
    return new OrganisationFunding(
        funding.id(),
        funding.form(),
        timeline.validFrom(),
        timeline.validUntil(),
        timeline.knownFrom(),
        timeline.knownUntil(),
        timeline.asserted());
  }
}
