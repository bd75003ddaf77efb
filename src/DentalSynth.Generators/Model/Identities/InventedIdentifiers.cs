using System.Globalization;

namespace DentalSynth.Generators.Model.Identities;

/// <summary>Numbers and addresses that nobody has: from ranges kept free for stories, or failing their check digit.
/// </summary>
public static class InventedIdentifiers
{
    private static readonly string[] AreaCodes = ["419", "567", "734", "260"];
    private static readonly string[] MailDomains = ["example.com", "example.net", "example.org"];

    /// <summary>Returns ten digits that end in 55501xx, the numbers that telephone companies keep for fiction.</summary>
    public static string PhoneDigits(RandomSource source) =>
        source.Pick(AreaCodes) + "55501" + source.Below(100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Returns such a number as OpenDental writes it, "(419)555-0123".</summary>
    public static string Phone(RandomSource source)
    {
        var digits = PhoneDigits(source);
        return $"({digits[..3]}){digits[3..6]}-{digits[6..]}";
    }

    /// <summary>Returns an address under a domain that is kept for examples.</summary>
    /// <param name="mailbox">What stands before the @; everything but letters and digits becomes a point.</param>
    /// <param name="source">Picks the domain.</param>
    public static string Email(string mailbox, RandomSource source)
    {
        var letters = mailbox.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '.');
        return $"{string.Concat(letters)}@{source.Pick(MailDomains)}";
    }

    /// <summary>Returns a social security number, nine digits; none was ever issued that begins with 000.</summary>
    /// <param name="number">Tells the numbers apart; 0 to 999,999.</param>
    public static string SocialSecurityNumber(long number) => "000" + Digits(number, 6);

    /// <summary>Returns an employer's tax number, "00-1234567"; none was ever issued that begins with 00.</summary>
    /// <param name="number">Tells the numbers apart; 0 to 9,999,999.</param>
    public static string TaxNumber(long number) => "00-" + Digits(number, 7);

    /// <summary>Returns a national provider number, ten digits, whose check digit is wrong.</summary>
    /// <param name="number">Tells the numbers apart; 0 to 99,999,999.</param>
    public static string NationalProviderNumber(long number)
    {
        var digits = "1" + Digits(number, 8);
        return digits + WrongDigit(LuhnDigit("80840" + digits));
    }

    /// <summary>Returns a permit to prescribe, two letters and seven digits, whose check digit is wrong.</summary>
    /// <param name="lastName">Its first letter is the second of the number.</param>
    /// <param name="number">Tells the numbers apart; 0 to 999,999.</param>
    public static string PrescriberNumber(string lastName, long number)
    {
        var digits = Digits(number, 6);
        var sum = digits.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 2)).Sum();
        return $"B{char.ToUpperInvariant(lastName[0])}{digits}{WrongDigit(sum % 10)}";
    }

    /// <summary>Returns a state licence that no state writes like that, "DEMO-000012".</summary>
    /// <param name="number">Tells the licences apart; 0 to 999,999.</param>
    public static string License(long number) => "DEMO-" + Digits(number, 6);

    /// <summary>Returns the digit that makes a number pass Luhn's check.</summary>
    internal static int LuhnDigit(string digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[^(index + 1)] - '0';
            var weighted = index % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return (10 - (sum % 10)) % 10;
    }

    private static int WrongDigit(int rightDigit) => (rightDigit + 5) % 10;

    private static string Digits(long number, int count)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');
        return digits.Length == count && number >= 0
            ? digits
            : throw new ArgumentOutOfRangeException(nameof(number), number, $"It must have at most {count} digits.");
    }
}
