using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generators.Financial.Statements;

/// <summary>A balance on a family's statements.</summary>
internal sealed class OpenBill(Member member, PatientBill bill)
{
    public Member Member => member;

    public PatientBill Bill => bill;

    /// <summary>Gets or sets the number of statements that it has been on.</summary>
    public int Statements { get; set; }

    /// <summary>Returns whether it is on no further statement.</summary>
    public bool IsOffOn(DateOnly day, StatementRule rule) =>
        bill.OpenOn(day) <= Money.Zero || bill.UncollectibleSince <= day || !rule.IsOnAnother(Statements);
}
