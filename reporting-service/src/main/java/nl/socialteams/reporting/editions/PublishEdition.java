// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;

import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;
import nl.socialteams.reporting.access.VisibleMunicipality;
import nl.socialteams.reporting.tables.AnswerTable;
import nl.socialteams.reporting.tables.ReportTables;
import nl.socialteams.reporting.tables.TableAnswer;

/** Freezes protected figures of closed periods, all of one moment. */
@ApplicationScoped
class PublishEdition {
  private final ReportTables tables;
  private final AnswerTable answer;
  private final EditionStore editions;
  private final VisibleMunicipality visible;
  private final Caller caller;
  private final ObjectMapper json;
  private final Clock clock;

  @Inject
  PublishEdition(
      ReportTables tables,
      AnswerTable answer,
      EditionStore editions,
      VisibleMunicipality visible,
      Caller caller,
      ObjectMapper json,
      Clock clock) {
    this.tables = tables;
    this.answer = answer;
    this.editions = editions;
    this.visible = visible;
    this.caller = caller;
    this.json = json;
    this.clock = clock;
  }

  EditionStore.Edition publish(PublicationRequest asked) {
    caller.requireActsFor(asked.municipality());
    visible.require(asked.municipality());
    requireKnown(asked);
    List<FrozenTable> frozen = QuarkusTransaction.requiringNew().call(() -> freeze(asked));
    EditionHead head =
        new EditionHead(
            UuidCreator.getTimeOrderedEpoch(),
            asked.municipality(),
            editions.next(asked.municipality()),
            asked.title(),
            caller.issuer(),
            caller.subject(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            asked.corrects());
    String checksum = Checksum.of(head, frozen.stream().map(FrozenTable::checksum).toList());
    editions.add(head, frozen, checksum);
    return new EditionStore.Edition(head, checksum);
  }

  private void requireKnown(PublicationRequest asked) {
    Set<String> names =
        tables.all().stream().map(table -> table.definition().name()).collect(Collectors.toSet());
    List<Fault> faults = new ArrayList<>();
    for (int at = 0; at < asked.tables().size(); at++) {
      TableToPublish table = asked.tables().get(at);
      if (!names.contains(table.tableName())) {
        faults.add(
            Fault.of(
                Fault.Place.BODY,
                "/tables/" + at + "/tableName",
                "unknown-table",
                table.tableName()));
      }
      if (table.until().isBefore(table.from())) {
        faults.add(Fault.of(Fault.Place.BODY, "/tables/" + at + "/until", "period-reversed"));
      }
    }
    if (asked.corrects() != null && !isThere(asked.corrects(), asked.municipality())) {
      faults.add(Fault.of(Fault.Place.BODY, "/corrects", "unknown-edition"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private boolean isThere(UUID edition, String municipality) {
    return editions
        .find(edition)
        .filter(found -> found.head().municipality().equals(municipality))
        .isPresent();
  }

  private List<FrozenTable> freeze(PublicationRequest asked) {
    return asked.tables().stream().map(table -> freeze(table, asked.municipality())).toList();
  }

  private FrozenTable freeze(TableToPublish table, String municipality) {
    TableAnswer told =
        answer.answerProtectedly(tables.named(table.tableName()), table.question(municipality));
    try {
      return FrozenTable.of(table.tableName(), json.writeValueAsString(told));
    } catch (JsonProcessingException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
