using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What the marts of production, payments and lost revenue say, held against the raw rows.</summary>
internal static class RevenueFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "Production_of_a_month_is_the_completed_fees_of_that_month",
            PracticeSystem.Fees,
            "gross production of mart_production_summary, month by month",
            RuleFile.Fee,
            new NoRows(
                """
                select format('%s: completed fees %s, mart_production_summary %s', to_char(month, 'YYYY-MM'), r.amount,
                    m.amount)
                from (
                    select date_trunc('month', "ProcDate") as month, sum("ProcFee"::numeric(12, 2)) as amount
                    from raw.procedurelog
                    where "ProcStatus" = 2
                    group by 1
                ) as r
                full join (
                    select date_trunc('month', production_date) as month, sum(gross_production) as amount
                    from marts.mart_production_summary
                    group by 1
                ) as m using (month)
                where coalesce(r.amount, 0) <> coalesce(m.amount, 0)
                """
            )
        ),
        new(
            "A_year_to_date_ends_with_all_that_was_collected_in_the_year",
            PracticeSystem.Payments,
            "collections_year_to_date of mart_production_summary, on the last day of each provider's year at each clinic",
            RuleFile.PaymentHabit,
            new NoRows(
                """
                select format('provider %s in %s: collected %s, mart_production_summary %s', provider, year, r.amount,
                    m.amount)
                from (
                    select provider, extract(year from day) as year, sum(amount::numeric(12, 2)) as amount
                    from (
                        select "ProvNum", "DatePay", "SplitAmt" from raw.paysplit
                        union all
                        select "ProvNum", "DateCP", "InsPayAmt" from raw.claimproc where "ClaimPaymentNum" <> 0
                    ) as money(provider, day, amount)
                    group by 1, 2
                ) as r
                full join (
                    select provider_id as provider, extract(year from production_date) as year,
                        sum(collections_year_to_date) as amount
                    from marts.mart_production_summary as s
                    where not exists (
                        select from marts.mart_production_summary as later
                        where later.provider_id = s.provider_id and later.clinic_id is not distinct from s.clinic_id
                            and extract(year from later.production_date) = extract(year from s.production_date)
                            and later.production_date > s.production_date
                    )
                    group by 1, 2
                ) as m using (provider, year)
                where coalesce(r.amount, 0) <> coalesce(m.amount, 0)
                """
            )
        ),
        new(
            "What_was_collected_on_a_day_is_what_patients_and_carriers_paid",
            PracticeSystem.Payments,
            "fact_payment, day by day: patients' payments less refunds, and insurance checks",
            RuleFile.PaymentType,
            new NoRows(
                """
                select format('%s: %s paid in %s rows, fact_payment %s in %s', day, r.amount, r.number, f.amount, f.number)
                from (
                    select day, sum(amount::numeric(12, 2)) as amount, count(*) as number
                    from (
                        select "PayDate", "PayAmt" from raw.payment
                        union all
                        select "CheckDate", "CheckAmt" from raw.claimpayment
                    ) as money(day, amount)
                    group by day
                ) as r
                full join (
                    select payment_date as day, sum(payment_amount) as amount, count(*) as number
                    from marts.fact_payment
                    group by 1
                ) as f using (day)
                where (r.amount, r.number) is distinct from (f.amount, f.number)
                """
            )
        ),
        new(
            "A_missed_visit_costs_the_fees_of_what_it_was_for",
            PracticeSystem.Scheduling,
            "mart_revenue_lost has each broken visit at standard fees, less what another visit within 90 days, or a booked "
                + "one, is for",
            RuleFile.Attendance,
            new NoRows(
                """
                with visits as (
                    select "AptNum" as id, "PatNum" as patient, "AptDateTime"::date as day, "AptStatus" as status, code
                    from raw.appointment
                    cross join unnest(string_to_array("ProcDescript", ', ')) as codes(code)
                ),
                follow_ups as (
                    select distinct on (v.id, v.code) v.id, v.code, n.status = 1 or n.day - v.day <= 90 as moved
                    from visits as v
                    join visits as n on n.patient = v.patient and n.code = v.code and (n.day, n.id) > (v.day, v.id)
                    where v.status = 5
                    order by v.id, v.code, n.day, n.id
                ),
                missed as (
                    select v.id, f."Amount"::numeric(12, 2) as fee, coalesce(u.moved, false) as again
                    from visits as v
                    join raw.procedurecode as c on c."ProcCode" = v.code
                    join raw.fee as f on f."CodeNum" = c."CodeNum" and f."FeeSched" = 1
                    left join follow_ups as u on u.id = v.id and u.code = v.code
                    where v.status = 5
                )
                select format('visit %s: for %s, lost %s; mart_revenue_lost %s, lost %s', r.id, r.planned, r.lost,
                    m.opportunity_amount, m.lost_amount)
                from (
                    select id, sum(fee) as planned, coalesce(sum(fee) filter (where not again), 0) as lost
                    from missed
                    group by id
                    having sum(fee) > 0
                ) as r
                full join (
                    select substr(opportunity_id, 7)::bigint as id, opportunity_amount, lost_amount
                    from marts.mart_revenue_lost
                    where opportunity_kind = 'missed visit'
                ) as m using (id)
                where (r.planned, r.lost) is distinct from (m.opportunity_amount, m.lost_amount)
                """
            )
        ),
        new(
            "Revenue_lost_is_every_planned_work_denied_claim_and_reduction",
            PracticeSystem.Fees,
            "mart_revenue_lost: planned procedures without a visit, what denied claims did not pay, what was taken off",
            RuleFile.Acceptance,
            new NoRows(
                """
                select format('%s: %s, mart_revenue_lost %s', kind, r.amount, m.amount)
                from (
                    select kind, sum(amount::numeric(12, 2)) as amount
                    from (
                        select 'unaccepted treatment', "ProcFee" from raw.procedurelog
                        where "ProcStatus" = 1 and coalesce("AptNum", 0) = 0
                        union all
                        select 'denied claim', greatest("InsPayEst" - "InsPayAmt", 0) from raw.claim
                        where "ReasonUnderPaid" like 'Denied:%'
                        union all
                        select 'write-off', "WriteOff" from raw.claimproc where "Status" in (1, 4)
                        union all
                        select 'write-off', -"AdjAmt" from raw.adjustment where "AdjAmt" < 0
                    ) as losses(kind, amount)
                    group by kind
                ) as r
                full join (
                    select opportunity_kind as kind, sum(lost_amount) as amount
                    from marts.mart_revenue_lost
                    where opportunity_kind <> 'missed visit'
                    group by 1
                ) as m using (kind)
                where coalesce(r.amount, 0) <> coalesce(m.amount, 0)
                """
            )
        ),
    ];
}
