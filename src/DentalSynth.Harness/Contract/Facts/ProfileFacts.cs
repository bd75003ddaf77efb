using DentalSynth.Harness.Contract.Checks;

namespace DentalSynth.Harness.Contract.Facts;

/// <summary>What the profiles of patients and clinics say.</summary>
internal static class ProfileFacts
{
    public static IEnumerable<NamedFact> All { get; } =
    [
        new(
            "A_patient_is_a_year_older_on_each_birthday",
            PracticeSystem.Patients,
            "age in whole years on the practice's today; a child under 18, a senior from 65",
            RuleFile.Age,
            new NoRows(
                """
                with birthdays as (
                    select "PatNum" as patient, extract(year from @as_of::date) - extract(year from "Birthdate")
                        - (to_char(@as_of::date, 'MMDD') < to_char("Birthdate", 'MMDD'))::int as years
                    from raw.patient
                )
                select format('patient %s is %s; the profile says %s, %s', birthdays.patient, birthdays.years,
                    profile.age, profile.age_group)
                from birthdays
                left join int.int_patient_profile as profile on profile.patient_id = birthdays.patient
                where birthdays.years is distinct from profile.age
                    or profile.age_group is distinct from
                        case when years >= 65 then 'senior' when years >= 18 then 'adult' else 'child' end
                """
            )
        ),
        new(
            "A_family_is_everybody_with_the_same_guarantor",
            PracticeSystem.Patients,
            "its size and what all of it owes are the same for each of its patients",
            RuleFile.HouseholdSize,
            new NoRows(
                """
                select format('patient %s: family of %s who owe %s; the profile says %s, %s', patient."PatNum",
                    family.size, family.balance, profile.family_size, profile.family_balance)
                from raw.patient as patient
                join (
                    select "Guarantor" as guarantor, count(*) as size, sum(round("BalTotal"::numeric, 2)) as balance
                    from raw.patient
                    group by "Guarantor"
                ) as family on family.guarantor = patient."Guarantor"
                left join int.int_patient_profile as profile on profile.patient_id = patient."PatNum"
                where (family.size, family.balance) is distinct from (profile.family_size, profile.family_balance)
                """
            )
        ),
        new(
            "A_patient_has_the_illnesses_allergies_and_prescriptions_of_the_chart",
            PracticeSystem.Patients,
            "illnesses and allergies that the patient still has, and every prescription",
            RuleFile.MedicalHistory,
            new NoRows(
                """
                with chart as (
                    select "PatNum" as patient, 1 as illness, 0 as allergy, 0 as prescription
                    from raw.disease
                    where "ProbStatus" = 0
                    union all
                    select "PatNum", 0, 1, 0 from raw.allergy where "StatusIsActive"
                    union all
                    select "PatNum", 0, 0, 1 from raw.rxpat
                ), counts as (
                    select patient, sum(illness) as illnesses, sum(allergy) as allergies,
                        sum(prescription) as prescriptions
                    from chart
                    group by patient
                )
                select format('patient %s: %s illnesses, %s allergies, %s prescriptions; the profile says %s, %s, %s',
                    coalesce(counts.patient, profile.patient_id), counts.illnesses, counts.allergies,
                    counts.prescriptions, profile.active_condition_count, profile.allergy_count,
                    profile.prescription_count)
                from counts
                full join int.int_patient_profile as profile on profile.patient_id = counts.patient
                where (coalesce(counts.illnesses, 0), coalesce(counts.allergies, 0), coalesce(counts.prescriptions, 0))
                    is distinct from
                        (profile.active_condition_count, profile.allergy_count, profile.prescription_count)
                """
            )
        ),
        new(
            "A_patient_is_insured_by_the_plans_that_run_today",
            PracticeSystem.Patients,
            "plans of subscribers whose cover has not ended by the practice's today",
            RuleFile.Insured,
            new NoRows(
                """
                with plans as (
                    select cover."PatNum" as patient, count(*) as plans
                    from raw.patplan as cover
                    where not exists (
                        select
                        from raw.inssub as holder
                        where holder."InsSubNum" = cover."InsSubNum"
                            and holder."DateTerm" > date '1900-01-01' and holder."DateTerm" < @as_of
                    )
                    group by cover."PatNum"
                )
                select format('patient %s: %s plans, the profile says %s', coalesce(plans.patient, profile.patient_id),
                    plans.plans, profile.plan_count)
                from plans
                full join int.int_patient_profile as profile on profile.patient_id = plans.patient
                where coalesce(plans.plans, 0) is distinct from profile.plan_count
                    or (coalesce(plans.plans, 0) > 0) is distinct from profile.is_insured
                """
            )
        ),
        new(
            "A_clinic_has_its_chairs_its_patients_and_its_production",
            PracticeSystem.Patients,
            "chairs that are in use, patients at home there, fees of the work completed there",
            RuleFile.Clinics,
            new NoRows(
                """
                with entries as (
                    select "ClinicNum" as clinic, 1 as chair, 0 as patient, 0.00 as fee
                    from raw.operatory
                    where not "IsHidden"
                    union all
                    select "ClinicNum", 0, 1, 0 from raw.patient
                    union all
                    select "ClinicNum", 0, 0, round("ProcFee"::numeric, 2) from raw.procedurelog where "ProcStatus" = 2
                ), sums as (
                    select clinic, sum(chair) as chairs, sum(patient) as patients, sum(fee) as fees
                    from entries
                    where clinic > 0
                    group by clinic
                )
                select format('clinic %s: %s chairs, %s patients, %s; the dimension says %s, %s, %s',
                    coalesce(sums.clinic, dim.clinic_id), sums.chairs, sums.patients, sums.fees, dim.operatory_count,
                    dim.patient_count, dim.lifetime_production)
                from sums
                full join marts.dim_clinic as dim on dim.clinic_id = sums.clinic
                where (coalesce(sums.chairs, 0), coalesce(sums.patients, 0), coalesce(sums.fees, 0))
                    is distinct from (dim.operatory_count, dim.patient_count, dim.lifetime_production)
                """
            )
        ),
        new(
            "Half_of_new_seniors_have_high_blood_pressure",
            PracticeSystem.Patients,
            "48 to 56 % of those who are 65 or older when they come first",
            RuleFile.MedicalHistory,
            new ShareBetween(
                $"""
                select count(*) filter (where d."PatNum" is not null), count(*)
                from raw.patient as p
                join ({FirstVisits.Query}) as f on f.patient = p."PatNum" and f.day >= p."Birthdate" + interval '65 years'
                left join raw.disease as d on d."PatNum" = p."PatNum" and d."DiseaseDefNum" = 1
                """,
                0.48,
                0.56
            )
        )
        {
            FromPatients = 1_000,
        },
        new(
            "One_in_seven_new_adults_under_65_has_high_blood_pressure",
            PracticeSystem.Patients,
            "12 to 16 % of those from 18 to 64: 18 % from 30 on",
            RuleFile.MedicalHistory,
            new ShareBetween(
                $"""
                select count(*) filter (where d."PatNum" is not null), count(*)
                from raw.patient as p
                join ({FirstVisits.Query}) as f on f.patient = p."PatNum" and f.day >= p."Birthdate" + interval '18 years'
                    and f.day < p."Birthdate" + interval '65 years'
                left join raw.disease as d on d."PatNum" = p."PatNum" and d."DiseaseDefNum" = 1
                """,
                0.12,
                0.16
            )
        )
        {
            FromPatients = 1_000,
        },
    ];
}
