using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Determinism;

public sealed class OnePatientMoreTests
{
    // Small sizes cross every kind of family; the large ones open a place for the patient.
    public static TheoryData<int> Sizes { get; } = [.. Enumerable.Range(1, 24), 499, 5_000, 6_000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task A_patient_more_leaves_all_others_as_they_were(int patients)
    {
        var before = new RowPrints(await GeneratedPractice.Make(GeneratedPractice.With(patients)));
        var after = new RowPrints(await GeneratedPractice.Make(GeneratedPractice.With(patients + 1)));

        // A check pays for several patients, so that a further one may make it larger.
        Assert.Empty(before.LostIn(after, row => row is not ClaimPayment));
        Assert.All(after.Beyond(before), row => Assert.Equal(patients + 1, RowColumns.PatientOf(row) ?? patients + 1));
    }
}
