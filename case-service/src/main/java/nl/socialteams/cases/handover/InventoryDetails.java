// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** What a line of an inventory tells beside the case itself. */
record InventoryDetails(
    String neighbourhood,
    String discipline,
    boolean volunteer,
    UUID plan,
    List<String> lifeDomains,
    List<String> volunteerDomains,
    UUID proposal) {
  private static final String OF_CASES =
      """
      select c.id, r.neighbourhood_code,
        (select t.discipline from mapped_membership m join mapped_member_term t on t.membership = m.id
          where m.worker = d.worker and m.team = d.team and t.valid @> today() limit 1),
        coalesce((select t.kind = 'VOLUNTEER' from mapped_membership m
          join mapped_member_term t on t.membership = m.id
          where m.worker = d.worker and m.team = d.team and t.valid @> today() limit 1), false),
        p.id,
        array(select n.life_domain from case_need n where n.case_id = c.id order by 1),
        array(select distinct i.life_domain from plan_intervention i
          where i.plan = p.id and i.number = p.agreed_number and i.case_id = c.id
          and i.actor_kind = 'VOLUNTEER' and (i.valid_until is null or i.valid_until > :from)
          and not exists (select from intervention_outcome o
            where o.plan = i.plan and o.intervention = i.intervention and o.known_until is null)
          order by 1),
        (select w.id from directorship w
          where w.household = c.household and w.status = 'PROPOSED' order by w.id desc limit 1)
      from case_file c
      join registration r on r.id = c.registration
      left join director d on d.household = c.household and d.during @> today()
      left join plan p on p.household = c.household and p.status in ('DRAFT', 'AGREED')
      where c.id in :cases
      """;

  static Map<UUID, InventoryDetails> of(EntityManager entities, List<UUID> cases, LocalDate from) {
    List<?> rows =
        entities
            .createNativeQuery(OF_CASES, Tuple.class)
            .setParameter("cases", cases)
            .setParameter("from", from)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .collect(Collectors.toMap(row -> row.get(0, UUID.class), InventoryDetails::of));
  }

  private static InventoryDetails of(Tuple row) {
    return new InventoryDetails(
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, Boolean.class),
        row.get(4, UUID.class),
        List.of(row.get(5, String[].class)),
        List.of(row.get(6, String[].class)),
        row.get(7, UUID.class));
  }
}
