namespace DentalSynth.Generators.Practices;

/// <summary>The users of the program (table userod), by what they do. Every list has at least one UserNum.</summary>
/// <param name="FrontDesk">Those who book, call and take payments.</param>
/// <param name="Billing">Those who send claims and post checks.</param>
/// <param name="Clinical">Those who chart.</param>
public sealed record Staff(IReadOnlyList<long> FrontDesk, IReadOnlyList<long> Billing, IReadOnlyList<long> Clinical)
{
    /// <summary>Returns the users with a role.</summary>
    public IReadOnlyList<long> Of(StaffRole role) =>
        role switch
        {
            StaffRole.FrontDesk => FrontDesk,
            StaffRole.Billing => Billing,
            _ => Clinical,
        };
}
