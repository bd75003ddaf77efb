using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class NobodyRealFacts
{
    private const string Phone = @"^(\(\d{3}\)555-01\d\d)?$";

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Telephone_numbers_are_those_kept_for_fiction(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);

        Assert.All(practice.Rows<Patient>(), patient => Assert.Matches(Phone, patient.HmPhone));
        Assert.All(practice.Rows<Patient>(), patient => Assert.Matches(Phone, patient.WirelessPhone));
        Assert.All(practice.Rows<Patient>(), patient => Assert.Matches(Phone, patient.WkPhone));
        Assert.All(practice.Rows<PatientNote>(), note => Assert.Matches(Phone, note.ICEPhone));
        Assert.Contains(practice.Rows<Patient>(), patient => patient.HmPhone is { Length: > 0 });
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Mail_goes_to_domains_kept_for_examples(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).Rows<Patient>(),
            patient => Assert.Matches(@"^([a-z0-9.]+@example\.(com|net|org))?$", patient.Email)
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Social_security_numbers_are_from_a_range_never_issued(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).Rows<Patient>(),
            patient => Assert.Matches("^000[0-9]{6}$", patient.SSN)
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Membership_numbers_say_that_they_are_made_up(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).Rows<InsSub>(),
            subscription => Assert.Matches("^SYN[0-9]{9}$", subscription.SubscriberID)
        );
}
