// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Test;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.organisation.OrganisationRepository;
import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.Kept;
import nl.socialteams.testing.policies.OfOneMunicipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisibleAgreementTest extends OfOneMunicipality<Agreement> {
  private static final UUID OWN_ORGANISATION = UUID.randomUUID();

  VisibleAgreementTest() {
    super(() -> Kept.with(new Agreement(), "organisation", OWN_ORGANISATION));
  }

  @Override
  protected Agreement found(Caller caller, Agreement kept) {
    return visible(caller, kept).agreement(UUID.randomUUID());
  }

  @Test
  void an_organisations_system_reports_on_its_own_agreements_only() {
    Agreement own = of(OWN);
    Agreement others = Kept.with(of(OWN), "organisation", UUID.randomUUID());
    Agreement elsewhere = of(OTHER);

    assertThat(toReportOn(acting(), own)).isSameAs(own);
    assertThatThrownBy(() -> toReportOn(acting(), others)).isInstanceOf(OtherOrganisation.class);
    assertThatThrownBy(() -> toReportOn(acting(), elsewhere)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void the_administration_reports_on_all() {
    Agreement others = Kept.with(of(OWN), "organisation", UUID.randomUUID());

    assertThat(toReportOn(acting(AreaRights.ADMINISTER), others)).isSameAs(others);
  }

  private static Agreement toReportOn(Caller caller, Agreement kept) {
    return visible(caller, kept).toReportOn(UUID.randomUUID());
  }

  private static VisibleAgreement visible(Caller caller, Agreement kept) {
    return new VisibleAgreement(
        caller,
        new AgreementRepository() {
          @Override
          public Agreement findById(UUID id) {
            return kept;
          }
        },
        new OrganisationRepository() {
          @Override
          public boolean signsInWith(UUID organisation, String client) {
            return organisation.equals(OWN_ORGANISATION) && client.equals("client");
          }
        });
  }
}
