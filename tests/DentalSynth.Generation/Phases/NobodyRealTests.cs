using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Phases;

public sealed class NobodyRealTests
{
    private static readonly OpenedPractice Large = new(patients: 2_000_000);

    [Fact]
    public void Telephone_numbers_are_those_kept_for_fiction()
    {
        var numbers = Large
            .Rows<Clinic>()
            .SelectMany(clinic => new[] { clinic.Phone, clinic.Fax })
            .Concat(Large.Rows<Carrier>().Select(carrier => carrier.Phone))
            .Concat(Large.Rows<Employer>().Select(employer => employer.Phone))
            .Concat(Large.Rows<Referral>().Select(referral => referral.Telephone))
            .Concat(Large.Rows<Employee>().Select(employee => employee.WirelessPhone))
            .Concat(Large.Rows<Pharmacy>().SelectMany(pharmacy => new[] { pharmacy.Phone, pharmacy.Fax }))
            .Concat(Large.Rows<Laboratory>().SelectMany(lab => new[] { lab.Phone, lab.WirelessPhone }))
            .OfType<string>()
            .ToList();

        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Matches(@"^\(?\d{3}\)?555-?01\d\d$", number));
    }

    [Fact]
    public void Mail_goes_to_domains_kept_for_examples()
    {
        var addresses = Large
            .Rows<Referral>()
            .Select(referral => referral.EMail)
            .Concat(Large.Rows<Laboratory>().Select(laboratory => laboratory.Email))
            .Concat(Large.Rows<Employee>().Select(employee => employee.EmailWork))
            .OfType<string>()
            .ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.Matches(@"^[a-z0-9.]+@example\.(com|net|org)$", address));
    }

    [Fact]
    public void National_provider_numbers_fail_their_check_and_differ()
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
    public void Permits_to_prescribe_fail_their_check_and_hygienists_have_none()
    {
        var providers = Large.Rows<Provider>();

        Assert.Equal(Large.Practice.Locations.Sum(x => x.Dentists.Count), providers.Count(x => x.DEANum is not null));
        foreach (var number in providers.Select(provider => provider.DEANum).OfType<string>())
        {
            var digits = number[2..].Select(digit => digit - '0').ToList();
            var sum = digits[0] + digits[2] + digits[4] + (2 * (digits[1] + digits[3] + digits[5]));
            Assert.NotEqual(sum % 10, digits[6]);
        }
    }

    [Fact]
    public void Social_security_and_tax_numbers_are_from_ranges_never_issued()
    {
        Assert.All(Large.Rows<Provider>(), provider => Assert.Matches("^000[0-9]{6}$", provider.SSN));
        Assert.All(Large.Rows<Carrier>(), carrier => Assert.Matches("^00-[0-9]{7}$", carrier.TIN));
        Assert.All(Large.Rows<Referral>(), referral => Assert.Null(referral.SSN));
    }

    [Fact]
    public void Licences_say_that_they_are_none() =>
        Assert.All(
            Large.Rows<Provider>(),
            provider => Assert.StartsWith("DEMO-", provider.StateLicense, StringComparison.Ordinal)
        );

    [Fact]
    public void Payer_ids_begin_with_letters_that_no_payer_has() =>
        Assert.All(Large.Rows<Carrier>(), carrier => Assert.Matches("^ZZ[0-9]{3}$", carrier.ElectID));

    [Fact]
    public void Zip_codes_are_five_digits_with_a_state_of_two_letters_and_differ()
    {
        var towns = Large.Rows<ZipCode>();

        Assert.All(towns, town => Assert.Matches("^[0-9]{5}$", town.ZipCodeDigits));
        Assert.All(towns, town => Assert.Matches("^[A-Z]{2}$", town.State));
        Assert.Equal(towns.Count, towns.DistinctBy(town => town.ZipCodeDigits).Count());
        Assert.Equal(towns.Count, towns.DistinctBy(town => town.City).Count());
    }
}
