namespace DentalSynth.Generators.Realism;

/// <summary>A published figure about dental practices, and the query that measures it.</summary>
/// <param name="Name">The name, such as <c>confirmation_rate</c>.</param>
/// <param name="Kind">What the query returns.</param>
/// <param name="Low">The lowest published value.</param>
/// <param name="High">The highest published value; equal to the lowest if there is only one.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Grade">A: a survey or many practices; B: one practice; C: a vendor; T: a target set by consultants.
/// </param>
/// <param name="Source">The title of the publication or publications.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Reason">Why profile realistic may be outside; null if it must be inside.</param>
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
