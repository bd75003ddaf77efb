using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>System E: how families are asked for open bills, and when the practice gives up.</summary>
internal static class OpenBillFacts
{
    // A bill that nobody has paid for 210 days gets a last notice, and is given up 45 days later; on open days.
    private const string Unpaid = $"""
        {OpenDays.Calendar},
        {PatientBills.Bills},
        unpaid as (
            select b.*, n.opens as noticed_on, g.opens as lost_on
            from bills as b
            join calendar as n on n.day = b.day + 210
            join calendar as g on g.day = n.opens + 45
            where b.due > 0 and b.paid = 0
        )
        """;

    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_statement_goes_out_on_the_billing_day_of_the_family",
            PracticeSystem.Collection,
            "one of the days 1 to 28 of a month, by the guarantor's number; the first open day after it when it is closed",
            RuleFile.StatementRules,
            new NoRows(
                $"""
                {OpenDays.Calendar}
                select format('statement %s to guarantor %s on %s, billing day %s', s."StatementNum", s."PatNum",
                    s."DateSent", 1 + s."PatNum" % 28)
                from raw.statement as s
                where not exists (
                    select
                    from calendar as c
                    where c.opens = s."DateSent" and extract(day from c.day) = 1 + s."PatNum" % 28
                )
                """
            )
        ),
        new(
            "A_family_gets_one_statement_a_month_while_a_bill_is_on_fewer_than_six",
            PracticeSystem.Collection,
            "for five dollars or more; a bill that nobody pays is on the first six after it, and on no other",
            RuleFile.StatementRules,
            new NoRows(
                $"""
                {Unpaid},
                months as materialized (
                    select extract(day from day) as billing_day, opens as sent_on
                    from calendar
                    where extract(day from day) <= 28 and opens < @as_of
                ),
                asked as (
                    select i."FKey" as proc, s."DateSent" as sent_on, s."PatNum" as guarantor
                    from raw.statementprod as i
                    join raw.statement as s on s."StatementNum" = i."StatementNum"
                ),
                days_asked as (
                    select proc, array_agg(sent_on order by sent_on) as days from asked group by proc
                ),
                expected as (
                    select b.visit, b.procs[1] as proc, array(
                        select m.sent_on from months as m
                        where m.billing_day = 1 + p."Guarantor" % 28 and m.sent_on >= b.day and m.sent_on < b.lost_on
                        order by m.sent_on
                        limit 6
                    ) as days
                    from unpaid as b
                    join raw.patient as p on p."PatNum" = b.patient
                    where b.due >= 5 and b.day < @as_of - 120 -- a claim that is asked about again is not billed yet
                )
                select format('bill of visit %s: on statements of %s, of %s by the calendar', e.visit, a.days, e.days)
                from expected as e
                left join days_asked as a on a.proc = e.proc
                where coalesce(a.days, array[]::date[]) <> e.days
                union all
                select format('procedure %s is on %s statements', proc, count(*)) from asked group by proc having count(*) > 6
                union all
                select format('statement %s asks for %s', "StatementNum", ("BalTotal" - "InsEst")::numeric(12, 2))
                from raw.statement
                where ("BalTotal" - "InsEst")::numeric(12, 2) < 5
                """
            )
        ),
        new(
            "A_statement_says_how_long_its_oldest_bill_is_past_due",
            PracticeSystem.Collection,
            "nothing for 30 days, that a part is past due up to 60, that the balance is long past due from then on",
            RuleFile.StatementRules,
            new NoRows(
                """
                select format('statement %s of %s, oldest bill of %s: "%s"', "StatementNum", "DateSent", "DateRangeFrom",
                    "Note")
                from raw.statement
                where case
                    when "DateSent" - "DateRangeFrom" < 30 then "Note" <> ''
                    when "DateSent" - "DateRangeFrom" < 60 then "Note" not like 'A part of this balance is past due.%'
                    else "Note" not like 'This balance is long past due.%'
                end
                """
            )
        ),
        new(
            "More_than_half_of_the_families_get_their_statements_by_e_mail",
            PracticeSystem.Collection,
            "55 % of those who get any; the others by mail",
            RuleFile.StatementRules,
            new ShareBetween(
                """
                select count(*) filter (where ways = '{2}'), count(*)
                from (
                    select array_agg(distinct "Mode_"::int) as ways
                    from raw.statement
                    group by "PatNum"
                ) as families
                """,
                0.54,
                0.56
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "A_balance_is_given_up_45_days_after_its_last_notice",
            PracticeSystem.Collection,
            "which goes out 210 days after the bill; on open days, and only when nothing has been paid since the bill",
            RuleFile.Uncollectable,
            new NoRows(
                $"""
                {Unpaid},
                steps as (
                    select "PatNum" as patient, "CommDateTime"::date as day, "Note" as step
                    from raw.commlog
                    where "Note" like 'Last notice about the open balance%' or "Note" like 'Balance handed to an agency%'
                )
                select format('bill of visit %s on %s, paid %s: %s given up on %s', visit, day, paid, given_up, given_up_on)
                from bills as b
                where given_up > 0 and not exists (
                    select from unpaid as u
                    where u.visit = b.visit and u.claim = b.claim and (u.lost_on, u.due) = (b.given_up_on, b.given_up)
                )
                union all
                select format('patient %s on %s: %s', s.patient, s.day, s.step)
                from steps as s
                where not exists (
                    select from unpaid as u
                    where u.patient = s.patient
                        and s.day = case when s.step like 'Last notice%' then u.noticed_on else u.lost_on end
                )
                union all
                select format('bill of visit %s of %s on %s: %s given up, %s handed to an agency', visit, due, day, given_up,
                    agency)
                from (
                    select u.*, (
                        select count(*) from steps as s
                        where s.patient = u.patient and s.day = u.lost_on and s.step like 'Balance handed%'
                    ) as agency
                    from unpaid as u
                    where u.lost_on < @as_of
                ) as lost
                where (given_up = 0 and agency = 0) or (due < 25 and given_up = 0 and not has_reduced)
                """
            )
        ),
        new(
            "One_in_ten_of_the_larger_balances_that_are_given_up_is_written_off",
            PracticeSystem.Collection,
            "of 25 dollars and more, when nothing was taken off the bill before; an agency gets the others",
            RuleFile.Uncollectable,
            new ShareBetween(
                $"""
                {Unpaid}
                select count(*) filter (where given_up > 0), count(*)
                from unpaid
                where lost_on < @as_of and due >= 25 and not has_reduced
                """,
                0.08,
                0.12
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
