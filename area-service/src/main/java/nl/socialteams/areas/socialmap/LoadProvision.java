// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;

/** Records or replaces a provision under the key that a register elsewhere gives it. */
@ApplicationScoped
public class LoadProvision {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final ProvisionCheck check;
  private final ProvisionRepository provisions;

  @Inject
  LoadProvision(
      Caller caller,
      VisibleMunicipality visible,
      ProvisionCheck check,
      ProvisionRepository provisions) {
    this.caller = caller;
    this.visible = visible;
    this.check = check;
    this.provisions = provisions;
  }

  /**
   * @param pointer where the provision stands in what was sent
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Loaded load(String source, String externalId, NewProvision wanted, String pointer) {
    caller.requireActsFor(wanted.municipality());
    visible.municipality(wanted.municipality());
    check.check(wanted, pointer);
    provisions.waitForOthers(wanted.municipality(), source, externalId);
    Provision known = provisions.find(wanted.municipality(), source, externalId);
    return known == null ? record(source, externalId, wanted) : replace(known, wanted);
  }

  private Loaded record(String source, String externalId, NewProvision wanted) {
    Provision provision = Provision.loaded(wanted, source, externalId);
    provisions.persistAndFlush(provision);
    return new Loaded(provision.id(), true, true);
  }

  private Loaded replace(Provision known, NewProvision wanted) {
    long before = known.version();
    known.replace(wanted);
    provisions.flush();
    return new Loaded(known.id(), false, known.version() != before);
  }
}
