using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What dentists and hygienists do on their days.</summary>
internal static class ProviderFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_provider_produces_the_fees_of_the_work_of_the_day",
            PracticeSystem.Patients,
            "production per provider and day is the sum of the fees of the procedures completed by that provider",
            RuleFile.Fee,
            new NoRows(
                """
                with expected as (
                    select "ProvNum" as provider, "ProcDate" as day, sum(round("ProcFee"::numeric, 2)) as amount
                    from raw.procedurelog
                    where "ProcStatus" = 2
                    group by 1, 2
                )
                select format('provider %s on %s: fees %s, the mart says %s', coalesce(expected.provider,
                    mart.provider_id), coalesce(expected.day, mart.performance_date), expected.amount,
                    mart.gross_production)
                from expected
                full join marts.mart_provider_performance as mart
                    on mart.provider_id = expected.provider and mart.performance_date = expected.day
                where coalesce(expected.amount, 0) is distinct from coalesce(mart.gross_production, 0)
                """
            )
        ),
        new(
            "A_visit_counts_for_the_provider_who_does_the_work",
            PracticeSystem.Patients,
            "hygiene visits count for the hygienist, others for the dentist: those kept and those broken, by day",
            RuleFile.Attendance,
            new NoRows(
                """
                with expected as (
                    select
                        case when "IsHygiene" and "ProvHyg" > 0 then "ProvHyg" else "ProvNum" end as provider,
                        "AptDateTime"::date as day,
                        count(*) filter (where "AptStatus" = 2) as kept,
                        count(*) filter (where "AptStatus" = 5) as broken
                    from raw.appointment
                    where "AptStatus" in (2, 5)
                    group by 1, 2
                )
                select format('provider %s on %s: %s kept, %s broken; the mart says %s, %s',
                    coalesce(expected.provider, mart.provider_id), coalesce(expected.day, mart.performance_date),
                    expected.kept, expected.broken, mart.completed_visits, mart.broken_visits)
                from expected
                full join marts.mart_provider_performance as mart
                    on mart.provider_id = expected.provider and mart.performance_date = expected.day
                where (coalesce(expected.kept, 0), coalesce(expected.broken, 0))
                    is distinct from (coalesce(mart.completed_visits, 0), coalesce(mart.broken_visits, 0))
                """
            )
        ),
        new(
            "Production_per_hour_is_of_the_hours_on_the_schedule",
            PracticeSystem.Patients,
            "the day's fees by the hours that the provider was on the schedule",
            RuleFile.Schedule,
            new NoRows(
                """
                with shifts as (
                    select "ProvNum" as provider, "SchedDate" as day,
                        sum(extract(epoch from "StopTime" - "StartTime") / 3600)::numeric as hours
                    from raw.schedule
                    where "SchedType" = 1 and "SchedDate" <= @as_of
                    group by 1, 2
                ), fees as (
                    select "ProvNum" as provider, "ProcDate" as day, sum("ProcFee")::numeric as amount
                    from raw.procedurelog
                    where "ProcStatus" = 2
                    group by 1, 2
                )
                select format('provider %s on %s: %s hours, %s an hour; the mart says %s, %s', shifts.provider,
                    shifts.day, round(shifts.hours, 2), round(fees.amount / shifts.hours, 2), mart.available_hours,
                    mart.production_per_hour)
                from shifts
                left join fees using (provider, day)
                left join marts.mart_provider_performance as mart
                    on mart.provider_id = shifts.provider and mart.performance_date = shifts.day
                where mart.available_hours is distinct from round(shifts.hours, 2)
                    or abs(mart.production_per_hour - coalesce(fees.amount, 0) / shifts.hours) > 0.01
                """
            )
        ),
        new(
            "A_provider_is_at_home_where_most_of_the_days_are",
            PracticeSystem.Patients,
            "the profile counts the days on the schedule, up to today and ahead, and names the clinic of most of them",
            RuleFile.Schedule,
            new NoRows(
                """
                with counts as (
                    select "ProvNum" as provider, "ClinicNum" as clinic, count(distinct "SchedDate") as days
                    from raw.schedule
                    where "SchedType" = 1
                    group by 1, 2
                ), homes as (
                    select provider, sum(days) as days, (array_agg(clinic order by days desc, clinic))[1] as clinic
                    from counts
                    group by provider
                )
                select format('provider %s: %s days, clinic %s; the profile says %s, %s', homes.provider, homes.days,
                    homes.clinic, profile.days_scheduled + profile.days_ahead, profile.home_clinic_id)
                from homes
                left join int.int_provider_profile as profile on profile.provider_id = homes.provider
                where homes.days is distinct from profile.days_scheduled + profile.days_ahead
                    or homes.clinic is distinct from profile.home_clinic_id
                """
            )
        ),
    ];
}
