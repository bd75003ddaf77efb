using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class KeyFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Patients_are_numbered_from_one_without_a_gap(int patients) =>
        Assert.Equal(
            Enumerable.Range(1, patients).Select(number => (long)number),
            (await GeneratedPractice.Of(patients)).Rows<Patient>().Select(patient => patient.PatNum)
        );
}
