// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Who workers are. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
  private static final int MOST = 200;

  PersonDetails of(UUID worker) {
    return findById(worker).details();
  }

  public Map<UUID, String> names(Collection<UUID> workers) {
    return list("worker in ?1", workers).stream()
        .collect(Collectors.toMap(Person::worker, person -> person.details().fullName()));
  }

  List<Person> named(String municipality, String familyName) {
    return find(
            "familyNameKey = ?1 and worker in (select id from Worker where municipality = ?2)"
                + " order by familyName, givenName, worker",
            NameKey.of(familyName),
            municipality)
        .range(0, MOST - 1)
        .list();
  }
}
