using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What the generator plan says of who the patients are, when they come and who pays.</summary>
internal static class PopulationFacts
{
    private const string Ages = """
        select date_part('year', age(load.as_of, patient."Birthdate")) as years
        from raw.patient as patient, dentalsynth.load as load
        """;

    private const int FromPatients = 200; // below, one family more or less is a share

    private static readonly NamedFact[] Facts =
    [
        new(
            "One_in_twenty_patients_is_a_child",
            PracticeSystem.Foundation,
            "5 % of patients are under 18",
            RuleFile.Age,
            new ShareBetween($"select count(*) filter (where years < 18), count(*) from ({Ages}) as ages", 0.03, 0.07)
        ),
        new(
            "One_in_four_patients_is_sixty_five_or_older",
            PracticeSystem.Foundation,
            "25 % of patients are 65 or older, which leaves 70 % in between",
            RuleFile.Age,
            new ShareBetween($"select count(*) filter (where years >= 65), count(*) from ({Ages}) as ages", 0.22, 0.28)
        ),
        new(
            "As_many_women_as_men_are_patients",
            PracticeSystem.Foundation,
            "half of the patients are women or girls",
            RuleFile.Patients,
            new ShareBetween("""select count(*) filter (where "Gender" = 1), count(*) from raw.patient""", 0.48, 0.52)
        ),
        new(
            "A_family_has_one_to_five_patients",
            PracticeSystem.Foundation,
            "a guarantor answers for five patients at most, the guarantor included",
            RuleFile.HouseholdSize,
            new NoRows(
                """
                select format('guarantor %s: %s patients', "Guarantor", count(*))
                from raw.patient
                group by "Guarantor"
                having count(*) > 5
                """
            )
        ),
        new(
            "Six_in_ten_patients_are_insured",
            PracticeSystem.Insurance,
            "60 % of patients have a dental plan",
            RuleFile.Insured,
            new ShareBetween(
                """
                select count(*) filter (where exists (select from raw.patplan as plan where plan."PatNum" = p."PatNum")),
                    count(*)
                from raw.patient as p
                """,
                0.57,
                0.63
            )
        ),
        new(
            "Plans_pay_half_to_four_fifths_of_what_they_allow",
            PracticeSystem.Insurance,
            "50 to 80 % of the allowed fees of answered claims, in dollars",
            RuleFile.Benefit,
            new ShareBetween(
                """
                select sum("InsPayAmt")::bigint, sum("AllowedOverride")::bigint from raw.claimproc where "Status" = 1
                """,
                0.50,
                0.80
            )
        ),
        new(
            "No_plan_is_billed_for_cosmetic_work",
            PracticeSystem.Insurance,
            "whitening and veneers are paid for by the patient alone",
            RuleFile.Claims,
            new NoRows(
                """
                select format('line %s: %s', line."ClaimProcNum", code."ProcCode")
                from raw.claimproc as line
                join raw.procedurelog as procedure using ("ProcNum")
                join raw.procedurecode as code on code."CodeNum" = procedure."CodeNum"
                where code."ProcCode" in ('D2960', 'D2961', 'D2962', 'D9972', 'D9975')
                """
            )
        ),
        new(
            "Three_in_four_appointments_are_completed",
            PracticeSystem.Scheduling,
            "75 % of appointments took place",
            RuleFile.Attendance,
            new ShareBetween(
                """select count(*) filter (where "AptStatus" = 2), count(*) from raw.appointment""",
                0.72,
                0.78
            )
        ),
        new(
            "One_in_ten_appointments_is_broken",
            PracticeSystem.Scheduling,
            "10 % of appointments were broken or cancelled, which leaves 15 % ahead",
            RuleFile.Attendance,
            new ShareBetween(
                """select count(*) filter (where "AptStatus" = 5), count(*) from raw.appointment""",
                0.085,
                0.115
            )
        ),
        new(
            "Appointments_are_on_weekdays_from_eight_to_five",
            PracticeSystem.Scheduling,
            "Monday to Friday, begun at 8:00 or later and over by 17:00",
            RuleFile.DayBook,
            new NoRows(
                """
                select format('appointment %s at %s', "AptNum", "AptDateTime")
                from raw.appointment
                where extract(isodow from "AptDateTime") > 5
                    or "AptDateTime"::time < time '08:00'
                    or "AptDateTime"::time + length("Pattern") * interval '10 minutes' > time '17:00'
                """
            )
        ),
        new(
            "Fewer_visits_take_place_in_summer",
            PracticeSystem.Scheduling,
            "July and August have less than half of the visits of June to September",
            RuleFile.Season,
            new ShareBetween(
                """
                select count(*) filter (where extract(month from "AptDateTime") in (7, 8)), count(*)
                from raw.appointment
                where "AptStatus" = 2 and extract(month from "AptDateTime") between 6 and 9
                """,
                0.36,
                0.48
            )
        ),
        new(
            "Several_things_are_done_at_some_visits",
            PracticeSystem.Scheduling,
            "110 to 200 procedures in a hundred visits, and at least one at each",
            RuleFile.CheckUp,
            new ShareBetween(
                """
                select count(distinct "AptNum"), count(*)
                from raw.procedurelog
                where "ProcStatus" = 2 and "AptNum" <> 0
                """,
                0.50,
                0.90
            )
        ),
        new(
            "Who_is_in_pain_is_seen_at_once",
            PracticeSystem.Scheduling,
            "nine in ten emergencies are seen within four days of the call, weekends and holidays included",
            RuleFile.FirstVisit,
            new ShareBetween(
                """
                select count(*) filter (where visit."AptDateTime"::date - visit."SecDateTEntry"::date <= 4), count(*)
                from raw.appointment as visit
                join raw.appointmenttype as type using ("AppointmentTypeNum")
                where type."AppointmentTypeName" = 'Emergency'
                """,
                0.85,
                1.00
            )
        ),
        new(
            "Whoever_heads_a_family_is_an_adult",
            PracticeSystem.Patients,
            "guarantors are 22 or older",
            RuleFile.Age,
            new NoRows(
                """
                select format('patient %s, born on %s, heads a family', "PatNum", "Birthdate")
                from raw.patient
                where "PatNum" = "Guarantor" and "Birthdate" > @as_of - interval '22 years'
                """
            )
        ),
        new(
            "Most_families_come_in_the_second_half_of_the_years",
            PracticeSystem.Patients,
            "a practice that is new grows: 15 to 45 % have come by the middle of its years",
            RuleFile.Joining,
            new ShareBetween(
                """
                select
                    count(*) filter (where p."SecDateEntry"::date - load.start_date < (load.as_of - load.start_date) / 2),
                    count(*)
                from raw.patient as p
                cross join dentalsynth.load as load
                where p."PatNum" = p."Guarantor"
                """,
                0.15,
                0.45
            )
        )
        {
            FromPatients = 1_000,
        },
    ];

    /// <summary>Gets the facts; they are judged from 200 patients on.</summary>
    public static IEnumerable<NamedFact> All { get; } = Facts.Select(fact => fact with { FromPatients = FromPatients });
}
