// Where the image lies.
param name string
param location string
param tags object

@description('Principal that pulls images.')
param puller string

var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: name
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: {
    adminUserEnabled: false
    anonymousPullEnabled: false
  }
}

resource pulls 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, puller, acrPull)
  properties: {
    principalId: puller
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

output server string = registry.properties.loginServer
