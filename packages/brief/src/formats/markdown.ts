export const renderMarkdown = (): string => '';
