namespace DentalSynth.Harness.Postgres;

/// <summary>No PostgreSQL server could be started.</summary>
/// <param name="message">The providers tried, why each failed, and what to do.</param>
/// <param name="cause">The inner exception, if any.</param>
public sealed class PostgresStartException(string message, Exception? cause = null) : Exception(message, cause);
