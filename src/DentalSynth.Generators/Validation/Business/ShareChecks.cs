using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Patients;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether the shares that were asked for are there, within two points and three standard deviations.</summary>
/// <remarks>Judged from 1,000 patients on: in a smaller practice chance decides. What was asked for are the options,
/// whose defaults are the profile's.</remarks>
internal static class ShareChecks
{
    private const int FromPatients = 1_000;
    private const int LargestFamily = 5;
    private const long StandardSchedule = 1; // the practice's own prices
    private const double Calibration = 0.02;
    private const double StandardDeviations = 3;

    public static IEnumerable<PracticeCheck> All { get; } =
    [
        StatusShare(AptStatus.Complete, options => options.CompletedRate),
        StatusShare(AptStatus.Scheduled, options => 1 - options.CompletedRate - options.BrokenRate),
        StatusShare(AptStatus.Broken, options => options.BrokenRate),
        Share("patients_are_insured", "patients with a patplan", Insured, options => options.InsuredRate),
        Share(
            "patients_are_female",
            "patients of Gender 1",
            practice => Count(practice.Rows.RowsOf<Patient>(), patient => patient.Gender == (short)Gender.Female),
            options => options.Profile.Patient.FemaleRate
        ),
        Share(
            "completed_procedures_are_charged_the_standard_fee",
            "completed procedures whose ProcFee is the standard schedule's Amount",
            AtStandardFee,
            options => options.StandardFeeRate
        ),
        new(
            "A_family_has_one_to_five_members",
            CheckArea.Business,
            "no Guarantor answers for more than five patients",
            practice =>
                practice
                    .Rows.RowsOf<Patient>()
                    .CountBy(patient => patient.Guarantor ?? 0)
                    .Where(family => family.Value > LargestFamily)
                    .Select(family => new Offender($"guarantor {family.Key}", $"{family.Value} patients"))
        ),
    ];

    private static PracticeCheck StatusShare(AptStatus status, Func<GenerationOptions, double> expected) =>
        Share(
            $"appointments_are_{(status == AptStatus.Complete ? "completed" : status.ToString())}",
            $"appointments of AptStatus {(short)status}",
            practice => Count(practice.Rows.RowsOf<Appointment>(), visit => visit.AptStatus == (short)status),
            expected
        );

    private static PracticeCheck Share(
        string what,
        string counted,
        Func<CheckedPractice, (long Hits, long Trials)> count,
        Func<GenerationOptions, double> expected
    ) =>
        new(
            $"As_many_{what.ToLowerInvariant()}_as_were_asked_for",
            CheckArea.Business,
            $"the share of {counted} is the one asked for",
            practice =>
            {
                if (practice.Options.Patients < FromPatients)
                {
                    return [];
                }

                var (hits, trials) = count(practice);
                var share = expected(practice.Options);
                var band = Calibration + (StandardDeviations * Math.Sqrt(share * (1 - share) / Math.Max(trials, 1)));
                var measured = (double)hits / Math.Max(trials, 1);
                return Math.Abs(measured - share) <= band
                    ? []
                    :
                    [
                        new Offender(
                            $"{hits} of {trials}",
                            FormattableString.Invariant($"{measured:0.000}, not {share:0.000}")
                        ),
                    ];
            }
        );

    private static (long Hits, long Trials) Count<TRow>(IEnumerable<TRow> rows, Func<TRow, bool> isHit)
    {
        var (hits, trials) = (0L, 0L);
        foreach (var row in rows)
        {
            trials++;
            hits += isHit(row) ? 1 : 0;
        }

        return (hits, trials);
    }

    private static (long Hits, long Trials) Insured(CheckedPractice practice)
    {
        var insured = practice.Rows.RowsOf<PatPlan>().Select(plan => plan.PatNum ?? 0).ToHashSet();
        return Count(practice.Rows.RowsOf<Patient>(), patient => insured.Contains(patient.PatNum));
    }

    private static (long Hits, long Trials) AtStandardFee(CheckedPractice practice)
    {
        var standard = practice
            .Rows.RowsOf<Fee>()
            .Where(fee => fee is { FeeSched: StandardSchedule, ClinicNum: 0 or null, ProvNum: 0 or null })
            .ToDictionary(fee => fee.CodeNum ?? 0, fee => fee.Amount);
        return Count(
            practice.Rows.RowsOf<ProcedureLog>().Where(procedure => procedure.ProcStatus == (short)ProcStatus.Complete),
            procedure => standard.GetValueOrDefault(procedure.CodeNum ?? 0) == procedure.ProcFee
        );
    }
}
