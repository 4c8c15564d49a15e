// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who workers are. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
  private static final int MOST = 200;

  private final WorkerIdentities identities;

  @Inject
  PersonRepository(WorkerIdentities identities) {
    this.identities = identities;
  }

  void record(UUID worker, PersonDetails details) {
    persistAndFlush(new Person(worker, details, identities));
  }

  void correct(UUID worker, PersonDetails details) {
    findById(worker).describe(details, identities);
  }

  PersonDetails of(UUID worker) {
    return identities.of(findById(worker));
  }

  public Map<UUID, String> names(Collection<UUID> workers) {
    return list("id in ?1", workers).stream()
        .collect(Collectors.toMap(Person::worker, person -> identities.of(person).fullName()));
  }

  /** Of whoever has this family name, however it is written. */
  List<UUID> named(String municipality, String familyName) {
    return find(
            "familyNameKey = ?1 and id in (select w.id from Worker w where w.municipality = ?2)"
                + " order by id",
            identities.key(familyName),
            municipality)
        .range(0, MOST - 1)
        .stream()
        .map(Person::worker)
        .toList();
  }
}
