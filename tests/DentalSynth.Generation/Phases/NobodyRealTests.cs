using DentalSynth.Generators.Model.Identities;

namespace DentalSynth.Generation.Phases;

public sealed class NobodyRealTests
{
    private static readonly OpenedPractice Large = new(patients: 2_000_000);

    [Fact]
    public void NPIs_fail_their_check_digit_and_differ()
    {
        var numbers = Large
            .Rows<Provider>()
            .Select(provider => provider.NationalProvID)
            .Concat(Large.Rows<Referral>().Select(referral => referral.NationalProvID))
            .OfType<string>()
            .ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, number => Assert.Matches(@"^1\d{9}$", number));
        Assert.All(
            numbers,
            number => Assert.NotEqual(InventedIdentifiers.LuhnDigit("80840" + number[..9]), number[9] - '0')
        );
    }

    [Fact]
    public void DEA_numbers_fail_their_check_digit_and_hygienists_have_none()
    {
        var providers = Large.Rows<Provider>();

        Assert.Equal(Large.Practice.Clinics.Sum(x => x.Dentists.Count), providers.Count(x => x.DEANum is not null));
        foreach (var number in providers.Select(provider => provider.DEANum).OfType<string>())
        {
            var digits = number[2..].Select(digit => digit - '0').ToList();
            var sum = digits[0] + digits[2] + digits[4] + (2 * (digits[1] + digits[3] + digits[5]));
            Assert.NotEqual(sum % 10, digits[6]);
        }
    }
}
