using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Patients;

public sealed class PatientsPhaseTests
{
    [Fact]
    public async Task Nobody_is_seen_before_the_first_birthday()
    {
        var options = GeneratedPractice.With(1_000) with { Profile = PracticeProfile.Realistic };
        var practice = await GeneratedPractice.Make(options);
        var born = practice
            .Rows<Patient>()
            .ToDictionary(patient => patient.PatNum, patient => patient.Birthdate!.Value);

        var early = practice
            .Rows<ProcedureLog>()
            .Where(procedure => procedure.ProcDate < born[procedure.PatNum!.Value].AddYears(1));

        Assert.Empty(early.Select(procedure => procedure.ProcNum));
    }
}
