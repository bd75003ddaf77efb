using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Financial.Claims;

public sealed class InsuranceCheckTests
{
    [Fact]
    public async Task No_two_checks_of_a_practice_with_many_clinics_have_the_same_number()
    {
        var manyClinics = PracticeProfile.Demo.With("test", [new("Clinic.Patients", "50", "a test")]);

        var practice = await GeneratedPractice.Make(
            GeneratedPractice.With(2_000) with
            {
                Profile = manyClinics,
                InsuredRate = 1,
            }
        );

        var numbers = practice.Rows<ClaimPayment>().Select(check => check.CheckNum).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }
}
