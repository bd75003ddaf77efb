using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Determinism;

public sealed class OnePatientMoreTests
{
    // Small sizes cross every kind of family.
    public static TheoryData<int> Sizes { get; } = [.. Enumerable.Range(1, 24), 499];

    [Theory]
    [MemberData(nameof(Sizes))]
    public Task Adding_a_patient_leaves_all_others_unchanged(int patients) =>
        AssertSame(GeneratedPractice.With(patients));

    [Theory]
    [InlineData(5_000)]
    [InlineData(6_000)]
    public Task A_patient_who_opens_a_clinic_leaves_all_others_unchanged(int patients) =>
        AssertSame(GeneratedPractice.With(patients) with { StartDate = GeneratedPractice.AsOf.AddDays(-60) });

    private static async Task AssertSame(GenerationOptions options)
    {
        var patients = options.Patients;
        var before = new RowPrints(await GeneratedPractice.Make(options));
        var after = new RowPrints(await GeneratedPractice.Make(options with { Patients = patients + 1 }));

        // A check pays for several patients and a statement asks for what a whole family owes, so that a further one may
        // make it larger.
        Assert.Empty(before.LostIn(after, row => row is not (ClaimPayment or Statement)));
        var more = after.Beyond(before).Where(row => row is not Statement);
        Assert.All(more, row => Assert.Equal(patients + 1, PatientOf(row) ?? patients + 1));
    }

    // The patient whom a row is about, null for rows of the practice.
    private static long? PatientOf(IRow row) =>
        row switch
        {
            InsSub subscription => subscription.Subscriber,
            PatientLink link => link.PatNumTo,
            OfficeTask task => task.KeyNum,
            TaskHist change => change.KeyNum,
            _ when row.Table.Ordinal("PatNum") is >= 0 and var patient => (long?)row.Value(patient),
            _ => null,
        };
}
