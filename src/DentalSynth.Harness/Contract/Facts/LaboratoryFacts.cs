using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What is made in a laboratory: when it goes out and comes back, what it costs, when it is fitted.</summary>
internal static class LaboratoryFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_laboratory_asks_13_percent_of_the_fee_in_whole_dollars",
            PracticeSystem.Fees,
            "and makes one kind of thing: crowns and bridges, dentures, or guards",
            RuleFile.Laboratory,
            new NoRows(
                """
                with things as (
                    select
                        p."AptNum" as visit,
                        case
                            when code."ProcCode" like 'D5%' then 'dentures'
                            when code."ProcCode" = 'D9944' then 'guards'
                            else 'crowns'
                        end as product,
                        trunc(round(0.13 * sum(p."ProcFee"::numeric(12, 2)), 2)) as share
                    from raw.procedurelog as p
                    join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
                    where code."ProcCode" ~ '^(D27|D5|D605|D606|D62|D67|D9944|D2962)'
                    group by 1, 2
                ),
                made as (
                    select visit, array_agg(share order by share) as shares, min(product) as product, count(*) as products
                    from things
                    group by visit
                ),
                asked as (
                    select
                        "AptNum" as visit,
                        array_agg("LabFee"::numeric order by "LabFee") as fees,
                        min("LaboratoryNum") as laboratory
                    from raw.labcase
                    group by "AptNum"
                )
                select format('visit %s: laboratories ask %s, 13 %% of the fees are %s', visit, fees, shares)
                from asked
                join made using (visit) -- the work of a broken visit waits for another one
                where fees <> shares
                union all
                select format('laboratory %s makes %s kinds of things', laboratory, count(distinct product))
                from asked
                join made using (visit)
                where products = 1
                group by laboratory
                having count(distinct product) > 1
                """
            )
        ),
        new(
            "What_a_laboratory_makes_is_fitted_twelve_days_later_or_more",
            PracticeSystem.Scheduling,
            "at a visit of 40 minutes or more",
            RuleFile.LabWork,
            new NoRows(
                """
                select format('case %s prepared on %s, fitted at %s in %s minutes', l."LabCaseNum", l."DateTimeCreated", a."AptDateTime",
                    10 * length(a."Pattern"))
                from raw.labcase as l
                join raw.appointment as a on a."AptNum" = l."AptNum"
                where a."AptDateTime"::date < l."DateTimeCreated"::date + 12 or length(a."Pattern") < 4
                """
            )
        ),
        new(
            "Nine_in_ten_things_from_a_laboratory_are_fitted_within_three_weeks",
            PracticeSystem.Scheduling,
            "a later day is one on which the chair was taken before",
            RuleFile.LabWork,
            new ShareBetween(
                """
                select count(*) filter (where a."AptDateTime"::date - l."DateTimeCreated"::date <= 21), count(*)
                from raw.labcase as l
                join raw.appointment as a on a."AptNum" = l."AptNum"
                """,
                0.88,
                1.00
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "A_case_goes_out_the_day_after_and_is_due_two_days_before_the_fitting",
            PracticeSystem.Scheduling,
            "by mail on the next open day, due back on the last open day at least two days before the visit that is booked; it comes in time",
            RuleFile.LabCases,
            new NoRows(
                $"""
                {OpenDays.Calendar},
                laboratory as (
                    select
                        l."LabCaseNum" as id,
                        l."DateTimeCreated"::date as prepared,
                        l."DateTimeSent"::date as sent,
                        l."DateTimeDue"::date as due,
                        l."DateTimeRecd"::date as received,
                        booked.day - 2 as latest
                    from raw.labcase as l
                    join lateral (
                        select h."AptDateTime"::date as day
                        from raw.histappointment as h
                        where h."AptNum" = l."AptNum"
                        order by h."HistApptNum"
                        limit 1
                    ) as booked on true
                )
                select format('case %s of %s: sent on %s, due on %s, back on %s, to be fitted on %s', id, prepared, sent, due, received,
                    latest + 2)
                from laboratory
                join calendar as post on post.day = prepared + 1
                where coalesce(sent <> post.opens, post.opens < @as_of)
                    or due <> (select max(c.opens) from calendar as c where c.opens <= latest and c.day > latest - 14)
                    or received <= sent
                    or received > greatest(due, (select c.opens from calendar as c where c.day = sent + 1))
                """
            )
        ),
    ];
}
