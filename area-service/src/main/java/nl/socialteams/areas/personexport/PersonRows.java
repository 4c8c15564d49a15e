// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets every row about a person be read, for as long as it takes. */
@ApplicationScoped
public class PersonRows {
  private static final String PERSONS = "persons";

  private final EntityManager entities;

  @Inject
  PersonRows(EntityManager entities) {
    this.entities = entities;
  }

  public <T> T read(Supplier<T> reading) {
    String before = become(PERSONS);
    T read = reading.get();
    become(before);
    return read;
  }

  private String become(String process) {
    return (String)
        entities
            .createNativeQuery("select become(:process)", String.class)
            .setParameter("process", process)
            .getSingleResult();
  }
}
