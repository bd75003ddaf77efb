using DentalSynth.Generators.Model.Identities;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Households;

/// <summary>A family: members with one address, one guarantor and one referral source.</summary>
public sealed class Household
{
    private const int BillingDays = 28;

    /// <summary>Gets the clinic where the family is treated.</summary>
    public required DentalClinic Clinic { get; init; }

    /// <summary>Gets the keys that the clinic gives.</summary>
    internal ClinicKeys Keys { get; init; } = null!;

    /// <summary>Gets the day on which the family first called.</summary>
    public required DateOnly Joined { get; init; }

    /// <summary>Gets the family's name.</summary>
    public required string LastName { get; init; }

    /// <summary>Gets where the family lives.</summary>
    public required PostalAddress Address { get; init; }

    /// <summary>Gets the phone at home, in the range that is never assigned.</summary>
    public required string Phone { get; init; }

    /// <summary>Gets a value indicating whether somebody of the family works at the practice.</summary>
    public required bool IsStaffFamily { get; init; }

    /// <summary>Gets the number of people in the family; all are patients but in the last family.</summary>
    public required int Size { get; init; }

    /// <summary>Gets a value indicating whether the guarantor is married to the second of the family.</summary>
    public required bool IsCouple { get; init; }

    /// <summary>Gets the members who are patients; the first is the guarantor.</summary>
    public IReadOnlyList<Member> Members { get; internal set; } = [];

    /// <summary>Gets the one who pays.</summary>
    public Member Guarantor => Members[0];

    /// <summary>Gets a value indicating whether the family pays late more often than others.</summary>
    public bool PaysLate { get; init; }

    /// <summary>Gets what the family owes by age at the as-of date; OpenDental keeps it with the guarantor.</summary>
    public AgedBalance Balance => AgedBalance.Sum(Members.Select(member => member.Balance));

    /// <summary>Gets a value indicating whether a bill of the family is with a collections agency.</summary>
    public bool IsInCollections =>
        Members.Any(member => member.Bills.Any(bill => bill is { IsUncollectible: true, IsWrittenOff: false }));

    /// <summary>Returns whether the family has a bill that is overdue.</summary>
    public bool Owes(DateOnly today) => Members.Any(member => member.Bills.Any(bill => bill.IsOverdue(today)));

    /// <summary>Gets the day of the month on which the family's statements are made, 1 to 28.</summary>
    public int BillingDay => 1 + (int)(Guarantor.PatNum % BillingDays);
}
