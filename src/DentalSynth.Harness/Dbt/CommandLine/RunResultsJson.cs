using System.Text.Json.Serialization;

namespace DentalSynth.Harness.Dbt.CommandLine;

/// <summary>Serialization of <c>run_results.json</c>.</summary>
[JsonSerializable(typeof(RunResults))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class RunResultsJson : JsonSerializerContext;
