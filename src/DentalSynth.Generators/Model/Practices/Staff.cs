namespace DentalSynth.Generators.Model.Practices;

/// <summary>The users of the program (table userod), by what they do. Every list has at least one UserNum.</summary>
/// <param name="FrontDesk">Those who book, call and take payments.</param>
/// <param name="Billing">Those who send claims and post checks.</param>
/// <param name="Clinical">Those who chart: the clinicians, each under the number that a provider has too.</param>
/// <param name="Service">The account under which messages are sent by themselves.</param>
public sealed record Staff(
    IReadOnlyList<long> FrontDesk,
    IReadOnlyList<long> Billing,
    IReadOnlyList<long> Clinical,
    long Service
)
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
