namespace DentalSynth.Generators.Realism;

/// <summary>A figure that somebody published about dental practices, and the query that takes it from a practice.</summary>
/// <param name="Name">What is measured, "confirmation_rate".</param>
/// <param name="Kind">What the query returns.</param>
/// <param name="Low">The least that was published.</param>
/// <param name="High">The most that was published; the same as the least where there is one figure.</param>
/// <param name="Unit">What the figure counts, and of what.</param>
/// <param name="Grade">A: a survey or many practices; B: one practice; C: a vendor; T: a target that consultants set.
/// </param>
/// <param name="Source">Title of the publication, or of several.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Reason">Why the profile realistic may be outside; null where it has to be inside.</param>
/// <param name="Sql">The query, with the dates <c>:asof</c> and <c>:d0</c>.</param>
public sealed record RealismMetric(
    string Name,
    MetricKind Kind,
    double Low,
    double High,
    string Unit,
    string Grade,
    string Source,
    string Address,
    string? Reason,
    string Sql
);
