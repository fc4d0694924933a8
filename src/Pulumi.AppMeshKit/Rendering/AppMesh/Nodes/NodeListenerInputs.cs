using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>A listener of a virtual node, with its port mapping, health check and outlier detection.</summary>
internal sealed class NodeListenerInputs(InputWriter to)
{
    internal VirtualNodeSpecListenerArgs Listener(Model.Listener listener) => new()
    {
        ConnectionPool = to.Object(listener.ConnectionPool, new NodeConnectionPoolInputs(to).ConnectionPool),
        HealthCheck = to.Object(listener.HealthCheck, HealthCheck),
        OutlierDetection = to.Object(listener.OutlierDetection, OutlierDetection),
        PortMapping = to.Object(listener.PortMapping, PortMapping),
        Timeout = to.Object(listener.Timeout, new NodeTimeoutInputs(to).Timeout),
        Tls = to.Object(listener.Tls, new NodeListenerTlsInputs(to).Tls),
    };

    private VirtualNodeSpecListenerHealthCheckArgs HealthCheck(Model.HealthCheckPolicy healthCheck) => new()
    {
        HealthyThreshold = to.Number(healthCheck.HealthyThreshold),
        IntervalMillis = to.Number(healthCheck.IntervalMillis),
        Path = to.Text(healthCheck.Path),
        Port = to.Number(healthCheck.Port),
        Protocol = to.Text(healthCheck.Protocol),
        TimeoutMillis = to.Number(healthCheck.TimeoutMillis),
        UnhealthyThreshold = to.Number(healthCheck.UnhealthyThreshold),
    };

    private VirtualNodeSpecListenerOutlierDetectionArgs OutlierDetection(Model.OutlierDetection outlierDetection) => new()
    {
        BaseEjectionDuration = to.Object(outlierDetection.BaseEjectionDuration, BaseEjectionDuration),
        Interval = to.Object(outlierDetection.Interval, Interval),
        MaxEjectionPercent = to.Number(outlierDetection.MaxEjectionPercent),
        MaxServerErrors = to.Number(outlierDetection.MaxServerErrors),
    };

    private VirtualNodeSpecListenerOutlierDetectionBaseEjectionDurationArgs BaseEjectionDuration(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerOutlierDetectionIntervalArgs Interval(Model.Duration duration) =>
        new() { Unit = to.Text(duration.Unit), Value = to.Number(duration.Value) };

    private VirtualNodeSpecListenerPortMappingArgs PortMapping(Model.PortMapping portMapping) =>
        new() { Port = to.Number(portMapping.Port), Protocol = to.Text(portMapping.Protocol) };
}
